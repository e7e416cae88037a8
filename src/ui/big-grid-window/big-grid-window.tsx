/** *Nhập trên bảng lớn* in a window of its own: the grid, and nothing else. */
import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
  typographyStyles,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AppendixActions } from '../../app/appendix-state';
import type { BigGridView } from '../../app/big-grid-window';
import { CountGrid } from '../count-grid/count-grid';
import { DocumentGrid } from '../phu-luc/documents/document-grid';
import { PartBoundary } from '../part-boundary';
import { windowWords } from './window-words';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    height: '100vh',
    padding: '8px 12px',
    overflow: 'hidden',
    // Title, keys and status line; in the pane there is more around the grid.
    '--around-grid': '124px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  bar: { display: 'flex', alignItems: 'center', gap: '12px', paddingBottom: '4px' },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  trouble: { ...typographyStyles.body1, margin: '0 0 6px', color: tokens.colorPaletteRedForeground1 },
  grid: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
});

interface BigGridWindowPageProps {
  readonly view: BigGridView;
  readonly actions: Pick<AppendixActions, 'enterCells' | 'setDocuments'>;
  readonly dark: boolean;
  readonly onClose: () => void;
}

/** What was accepted is in the pane already: closing loses nothing. */
export function BigGridWindowPage({ view, actions, dark, onClose }: BigGridWindowPageProps) {
  const styles = useStyles();
  const { content, sentence } = view;
  const page = useRef<HTMLElement>(null);
  const table = content?.table ?? null;
  useEffect(() => {
    // Once the figures are there; where she went on by herself meanwhile she is left alone.
    if (table !== null && document.activeElement === document.body)
      page.current?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]')?.focus();
  }, [table]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <main ref={page} className={mergeClasses(styles.page, dark ? styles.dark : styles.light)} lang="vi">
        <div className={styles.bar}>
          <h1 className={styles.title}>{windowWords.title(content?.table ?? null)}</h1>
          <Button size="small" onClick={onClose}>
            {windowWords.close}
          </Button>
        </div>
        <div role="alert">{sentence !== '' && <p className={styles.trouble}>{sentence}</p>}</div>
        {content === null ? (
          <Spinner label={windowWords.waiting} />
        ) : (
          <div className={styles.grid}>
            <PartBoundary key={content.table}>
              {content.table === 'I' ? (
                <DocumentGrid state={content} actions={actions} label="Bảng Phụ lục I" />
              ) : (
                <CountGrid
                  table={content.table}
                  state={content}
                  actions={actions}
                  label={`Bảng Phụ lục ${content.table}`}
                />
              )}
            </PartBoundary>
          </div>
        )}
      </main>
    </FluentProvider>
  );
}
