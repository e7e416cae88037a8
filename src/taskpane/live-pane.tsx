/** The pane on its store. */
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PaneController } from '../app/pane';
import { Pane } from '../ui/pane';
import type { TabId } from '../ui/tabs';

interface LivePaneProps {
  readonly pane: PaneController;
  readonly dark: boolean;
  readonly tab: TabId;
  readonly onTab: (tab: TabId) => void;
}

/** Draws the state as it is now. */
export function LivePane({ pane, dark, tab, onTab }: LivePaneProps) {
  const state = useStore(pane.store);
  const [open, setOpen] = useState(tab);
  const choose = (chosen: TabId): void => {
    setOpen(chosen);
    onTab(chosen);
  };
  return <Pane state={state} actions={pane.actions} theme={{ dark }} tab={open} onTab={choose} />;
}
