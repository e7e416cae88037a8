/** *Nhập trên bảng lớn* in the pane itself: the grid in place of everything else on the tab. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, useEffect, useRef } from 'react';
import type { AppendixId } from '../../../core/report/control-tag';
import { PartBoundary } from '../../part-boundary';
import type { AppendixProps } from '../appendix-props';

const CountGrid = lazy(async () => ({ default: (await import('../../count-grid/count-grid')).CountGrid }));

const DocumentGrid = lazy(async () => ({ default: (await import('../documents/document-grid')).DocumentGrid }));

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: '280px' },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '4px 8px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  why: { ...typographyStyles.caption1, margin: '0 8px 4px', color: tokens.colorNeutralForeground2 },
  grid: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
});

interface BigGridProps extends AppendixProps {
  readonly table: AppendixId;
  /** Why it is not in a window of its own. */
  readonly why: string;
  readonly onClose: () => void;
}

/** Name of the button that opens it. */
export const bigGridName = 'Nhập trên bảng lớn';

/** What was typed is kept at once: closing loses nothing. */
export function BigGrid({ table, why, state, actions, onClose }: BigGridProps) {
  const styles = useStyles();
  const close = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    close.current?.focus();
  }, []);
  return (
    <section className={styles.panel} aria-label={bigGridName}>
      <div className={styles.bar}>
        <h2 className={styles.title}>Phụ lục {table}</h2>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            close.current = button;
          }}
          size="small"
          icon={<Dismiss16Regular />}
          onClick={onClose}
        >
          Đóng bảng lớn
        </Button>
      </div>
      <p className={styles.why}>{why}</p>
      <div className={styles.grid}>
        <PartBoundary>
          {table === 'I' ? (
            <DocumentGrid state={state} actions={actions} label="Bảng Phụ lục I" />
          ) : (
            <CountGrid table={table} state={state} actions={actions} label={`Bảng Phụ lục ${table}`} />
          )}
        </PartBoundary>
      </div>
    </section>
  );
}
