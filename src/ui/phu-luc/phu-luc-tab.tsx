/** The tab **Phụ lục**: the figures of the annexes, entered once, and where they stand in the document. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import type { AppendixId } from '../../core/report/control-tag';
import { AttentionBar } from '../attention/attention-bar';
import { useInView } from '../attention/use-in-view';
import { useKeptPlace } from '../use-kept-place';
import { useAnnexPlace } from './annex-place';
import { AnnexTabs, annexPanelId, annexTabId } from './annex-tabs';
import { BigGrid } from './counts/big-grid';
import { BigGridElsewhere } from './counts/big-grid-elsewhere';
import { CountPanel } from './counts/count-panel';
import { DocumentPanel } from './documents/document-panel';
import { FigurePanel } from './figures/figure-panel';
import { handOn } from './import/import-files';
import { useDroppedFiles } from '../fields/use-dropped-files';
import { waitingText } from './standing/annex-words';
import { Standing } from './standing/standing';
import { usePartTop } from './use-part-top';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    '& :is(input, textarea, select, button)': { scrollMarginBlock: '48px' },
  },
  away: { display: 'none' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-4px' },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    flexGrow: 1,
    padding: '10px 12px 16px',
    outlineStyle: 'none',
  },
});

interface PhuLucTabProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Files can be dropped anywhere on it; what is being entered stays as it was while the big grid covers it. */
export function PhuLucTab({ state, actions: { appendix } }: PhuLucTabProps) {
  const styles = useStyles();
  const [open, setOpen] = useAnnexPlace('part', 'I');
  const [big, setBig] = useState<{ readonly table: AppendixId; readonly why: string } | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const { over, handlers } = useDroppedFiles((files) => void handOn(files, appendix.readFiles));
  const above = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<HTMLElement | null>(null);
  const topInView = useInView(top);
  useKeptPlace(above, state.appendix);
  const part = useRef<HTMLDivElement>(null);
  usePartTop(part, open);
  const waiting = waitingText(state.appendix);
  useEffect(() => {
    void appendix.look();
  }, [appendix]);
  useEffect(() => {
    if (big === null) opener.current?.focus();
  }, [big]);
  const isElsewhere = state.appendix.bigGrid !== null;
  useEffect(() => {
    // A window takes the focus from the page, and gives none back.
    if (!isElsewhere && document.activeElement === document.body) opener.current?.focus();
  }, [isElsewhere]);
  const parts = { state: state.appendix, actions: appendix, busy: state.busy !== null };
  const openBig = (table: AppendixId, button: HTMLElement): void => {
    opener.current = button;
    void appendix.openBigGrid(table).then((why) => {
      if (why !== '') setBig({ table, why });
    });
  };
  return (
    <>
      {big !== null && <BigGrid {...parts} {...big} onClose={() => setBig(null)} />}
      <div className={mergeClasses(styles.tab, over && styles.over, big !== null && styles.away)} {...handlers}>
        <div ref={above}>
          <div ref={setTop}>
            <Standing {...parts} />
          </div>
        </div>
        <BigGridElsewhere window={state.appendix.bigGrid} onClose={() => void appendix.closeBigGrid()} />
        <AnnexTabs open={open} onOpen={setOpen} />
        <div
          ref={part}
          key={open}
          id={annexPanelId(open)}
          className={styles.panel}
          role="tabpanel"
          aria-labelledby={annexTabId(open)}
          tabIndex={-1}
        >
          {open === 'I' && <DocumentPanel {...parts} onBig={(button) => openBig('I', button)} />}
          {(open === 'II' || open === 'III') && (
            <CountPanel {...parts} table={open} onBig={(button) => openBig(open, button)} />
          )}
          {open === 'others' && <FigurePanel {...parts} />}
        </div>
        {waiting !== '' && !topInView && (
          <AttentionBar text={waiting} onShow={() => top?.querySelector<HTMLElement>('button')?.focus()} />
        )}
      </div>
    </>
  );
}
