/** A report in which the outline was just put, without putting it in each time. */
import type { Profile } from '../word-host/profiles';
import { openPane, type OpenedPane } from './open-pane';

const saved = new Map<string, Promise<Uint8Array>>();

async function insertOnce(profile: Profile): Promise<Uint8Array> {
  const opened = await openPane({ profile });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
  expect(opened.state().notice?.kind).toBe('success');
  const bytes = opened.host.save();
  opened.close();
  return bytes;
}

/** The report of cụm số 3 open in a Word, the pane beside it; the outline was put in by the same Word, once for a test file. */
export async function openReport(profile: Profile, options: { readonly patience?: number } = {}): Promise<OpenedPane> {
  const document = saved.get(profile.name) ?? insertOnce(profile);
  saved.set(profile.name, document);
  return openPane({ profile, document: await document, ...options });
}
