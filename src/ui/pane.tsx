/** The whole pane: header, tabs, the open tab, the status line and the open question. */
import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { lazy, useRef, useState } from 'react';
import type { PaneActions, PaneState } from '../app/pane-state';
import { DeCuongTab } from './de-cuong/de-cuong-tab';
import type { KeptListing } from './kiem-tra/listed-rows';
import { PaneHeader } from './pane-header';
import { PaneTabs } from './pane-tabs';
import { PartBoundary } from './part-boundary';
import { AnnexPlaceContext, type AnnexPlace } from './phu-luc/annex-place';
import { QuestionDialog } from './question-dialog';
import { StatusLine } from './status-line';
import { type TabId, panelElementId, tabElementId } from './tabs';
import { useKeptFocus } from './use-kept-focus';
import { useTabScroll } from './use-tab-scroll';

const ThongTinTab = lazy(async () => ({ default: (await import('./thong-tin/thong-tin-tab')).ThongTinTab }));
const PhuLucTab = lazy(async () => ({ default: (await import('./phu-luc/phu-luc-tab')).PhuLucTab }));
const KiemTraTab = lazy(async () => ({ default: (await import('./kiem-tra/kiem-tra-tab')).KiemTraTab }));

/** What of the Office theme the pane follows. Forced colours are the browser's own doing. */
export interface PaneTheme {
  readonly dark: boolean;
}

/** `tab` and `onTab` together put the choice of the tab into the caller's hands; without `tab` the pane keeps it. */
export interface PaneProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly theme?: PaneTheme;
  readonly tab?: TabId;
  readonly onTab?: (tab: TabId) => void;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    // A very low pane (a zoomed one above all) scrolls as a whole, or header and status line would leave no room.
    '@media (max-height: 300px)': { height: 'auto', minHeight: '100vh', overflow: 'visible' },
  },
  // Scroll bars and the like that the browser draws.
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 0',
    minHeight: 0,
    '@media (max-height: 300px)': { flex: '1 0 auto' },
  },
  panel: {
    // What is placed out of sight in a tab stays in it; else the page behind the pane would grow and scroll.
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    // `scroll`, because WebView2 hides scroll bars until the pointer is over them; the room is kept so that nothing shifts.
    overflowY: 'scroll',
    scrollbarWidth: 'thin',
    overflowX: 'hidden',
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    '@media (max-height: 300px)': { flex: '1 0 auto', overflow: 'visible' },
  },
  // Bars of the tab stay at its top and bottom: what gets the focus, or is typed into, is scrolled clear of them.
  barred: { scrollPaddingTop: '44px', scrollPaddingBottom: '48px' },
});

/** The pane as a person sees it; it changes nothing but through `actions`. */
export function Pane({ state, actions, theme = { dark: false }, tab, onTab }: PaneProps) {
  const styles = useStyles();
  const [keptTab, keepTab] = useState<TabId>('de-cuong');
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const open = tab ?? keptTab;
  const keepScroll = useTabScroll(panel, open);
  const [checkListing, setCheckListing] = useState<KeptListing>({ only: 'all', folded: [], opened: [] });
  const annexPlace = useRef<Partial<AnnexPlace>>({});
  const openTab = (next: TabId): void => {
    keepTab(next);
    onTab?.(next);
  };
  return (
    <FluentProvider theme={theme.dark ? webDarkTheme : webLightTheme}>
      {/* The provider's own class would be given to dialogs and menus too. */}
      <div className={mergeClasses(styles.pane, theme.dark ? styles.dark : styles.light)} lang="vi">
        <PaneHeader state={state} />
        <main className={styles.main}>
          <PaneTabs open={open} onOpen={openTab} />
          <div
            ref={panel}
            onScroll={keepScroll}
            className={mergeClasses(styles.panel, open === 'thong-tin' && styles.barred)}
            role="tabpanel"
            tabIndex={-1}
            id={panelElementId(open)}
            aria-labelledby={tabElementId(open)}
          >
            <PartBoundary key={open}>
              {open === 'de-cuong' && <DeCuongTab state={state} actions={actions} />}
              {open === 'thong-tin' && <ThongTinTab state={state} actions={actions} />}
              {open === 'phu-luc' && (
                <AnnexPlaceContext value={annexPlace}>
                  <PhuLucTab state={state} actions={actions} />
                </AnnexPlaceContext>
              )}
              {open === 'kiem-tra' && (
                <KiemTraTab
                  state={state.check}
                  actions={actions.check}
                  busy={state.busy !== null}
                  listing={checkListing}
                  onList={setCheckListing}
                />
              )}
            </PartBoundary>
          </div>
        </main>
        <StatusLine state={state} actions={actions} />
        {state.question !== null && (
          <QuestionDialog key={state.question.title} question={state.question} onAnswer={actions.answer} />
        )}
      </div>
    </FluentProvider>
  );
}
