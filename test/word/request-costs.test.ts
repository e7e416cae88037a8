import { openPane } from '../support/open-pane';
import { costOf, costs } from '../support/pane-costs';
import { reportDocument } from '../support/report-document';
import { words } from '../word-host/profiles';

describe.each(words)('requests of one action: $name', (profile) => {
  it.each(costs)('$action: at most $most', async (cost) => {
    const { counts, ended } = await costOf(cost, profile);
    expect(ended).not.toBe('error');
    expect(counts.requests).toBeLessThanOrEqual(cost.most);
    // The data part: added, and the old one deleted; the setting that opens the pane.
    expect(counts.commonCalls).toBeLessThanOrEqual(3);
  });
});

describe('what costs nothing', () => {
  it('writing data that has not changed', async () => {
    const { host, press, pane, close } = await openPane({ document: reportDocument() });
    await press(() => pane.actions.act('unlock', 'P1.V.2'));
    await press(() => pane.actions.act('lock', 'P1.V.2'));
    expect(host.counts.commonCalls).toBe(0);
    close();
  });
});
