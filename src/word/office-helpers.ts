/**
 * The one place that knows `@microsoft/office-js-helpers`: preferences of the pane and a line of diagnostics.
 * The package is archived and most of it does not work (docs/decisions/office-js-helpers.md), so only `Storage.get`,
 * `Storage.set`, `Utilities.host` and `Utilities.platform` are used, and it is loaded when first asked for.
 */
import type * as Helpers from '@microsoft/office-js-helpers';
import type { PreferencesPort } from '../app/ports';

/** Where the pane runs, as the package names it: 'WORD' and 'PC', 'MAC', 'IOS' or 'OFFICE_ONLINE'; 'WEB' outside Word. */
export interface HostDiagnostics {
  readonly host: string;
  readonly platform: string | null;
}

/**
 * Preferences in the webview's own storage, under `bctd.prefs`.
 * Where storage is blocked or full they last as long as the pane, and nothing is said: none of them matters to a report.
 *
 * @param partition `Office.context.partitionKey`: keeps apart the sites that show Word on the web
 */
export function officePreferences(partition?: string): PreferencesPort {
  const session = new Map<string, string>();
  const storage = once(() => openStorage(`bctd.prefs${partition ?? ''}`));
  return {
    get: async (name) =>
      (await attempt(async () => withoutMark((await storage()).get(name)))) ?? session.get(name) ?? null,
    set: async (name, value) => {
      session.set(name, value);
      await attempt(async () => (await storage()).set(name, mark + value));
    },
  };
}

/** Asks the package where it runs. To be called after `Office.onReady`: before it, the package only guesses. */
export async function hostDiagnostics(): Promise<HostDiagnostics> {
  const { Utilities } = await loadHelpers();
  return { host: Utilities.host, platform: Utilities.platform };
}

/** Begins to load the package while the pane still waits for Word; nothing comes of it when that fails. */
export async function loadAhead(): Promise<void> {
  await attempt(loadHelpers);
}

function loadHelpers(): Promise<typeof Helpers> {
  return import('@microsoft/office-js-helpers');
}

/** Its constructor throws where storage is blocked, and leaves a stray key named like the container. */
async function openStorage(container: string): Promise<Helpers.Storage<unknown>> {
  const { Storage } = await loadHelpers();
  return new Storage<unknown>(container);
}

/** Stands before each value: the package turns a text that looks like an ISO date into a Date. */
const mark = '=';

function withoutMark(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith(mark) ? value.slice(mark.length) : null;
}

/** Null where storage is blocked, full, or holds what somebody else wrote. */
async function attempt<T>(action: () => Promise<T>): Promise<T | null> {
  try {
    return await action();
  } catch {
    return null;
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
