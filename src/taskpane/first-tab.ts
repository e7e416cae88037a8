/** Which tab the pane opens with. */
import type { PreferencesPort } from '../app/ports';
import { tabs, type TabId } from '../ui/tabs';

const PREFERENCE = 'tab';

const tabOf = (id: string | null): TabId | null => tabs.find((tab) => tab.id === id)?.id ?? null;

/** The tab the address names (a ribbon button), else the one open last, else the first. */
export async function firstTab(search: string, preferences: PreferencesPort): Promise<TabId> {
  const named = tabOf(new URLSearchParams(search).get('tab'));
  return named ?? tabOf(await preferences.get(PREFERENCE)) ?? 'de-cuong';
}

/** Remembers the choice on this computer; nothing depends on it. */
export const rememberTab = (preferences: PreferencesPort, tab: TabId): void => void preferences.set(PREFERENCE, tab);
