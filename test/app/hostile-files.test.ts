/** Hostile files through every panel that takes files: nothing is written, what was typed stays, each file gets one sentence. */
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { hostileFiles, hostileKinds, type HostileFile } from '../support/hostile-files';
import { ltsc2021 } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(120_000);

const [word, excel] = hostileKinds;
if (word === undefined || excel === undefined) throw new Error('there are two kinds');
const chosen = ({ bytes }: HostileFile, place: number, ending: string) => ({
  name: `tep ${place}.${ending}`,
  modified: null,
  bytes,
});
const documents = hostileFiles(word).map((file, place) => chosen(file, place, word.ending));
const workbooks = hostileFiles(excel).map((file, place) => chosen(file, place, excel.ending));

/** Everything a file could have changed. */
const standing = (): unknown => {
  const { form, appendix, undo, written } = opened.state();
  return [opened.host.documentXml, form.data, form.drafts, appendix.data, undo, written];
};

async function opens(panel: 'last-year' | 'merge' | 'other-copy'): Promise<void> {
  opened = await openAnnexes({ profile: ltsc2021 });
  await opened.actions.enterCells([opened.cell(0, 'ldtt', '17')]);
  opened.host.person.clickInto('bctd.b.P1.VI.1');
  opened.host.person.type('Phong trào đồng bộ.');
  await opened.pane.lookAgain();
  await new Promise((resolve) => setTimeout(resolve, 900));
  await opened.pane.actions.existing({ panel, kind: 'open' });
}

// One file in three each: both read them as the panel merge does, which gets them all.
describe.each([
  ['last-year' as const, 0],
  ['other-copy' as const, 1],
])('hostile files in the panel %s', (panel, first) => {
  it('change nothing, one by one', async () => {
    await opens(panel);
    const before = standing();
    const silent: string[] = [];
    for (const file of documents.filter((_, place) => place % 3 === first)) {
      await opened.pane.actions.existing({ panel, kind: 'files', files: [file] });
      const { notice, existing } = opened.state();
      const begun = existing !== null && 'file' in existing && existing.file === file.name;
      if (!begun && notice?.text.includes(file.name) !== true) silent.push(file.name);
      expect(opened.state()).toMatchObject({ busy: null, question: null });
    }
    expect(silent).toEqual([]);
    expect(standing()).toEqual(before);
  });
});

describe('hostile files in the panel merge', () => {
  it('change nothing, all at once, and each that was not read has its sentence', async () => {
    await opens('merge');
    const before = standing();
    await opened.pane.actions.existing({ panel: 'merge', kind: 'files', files: [...documents, ...workbooks] });
    const { existing } = opened.state();
    if (existing?.panel !== 'merge') throw new Error('the panel is closed');
    expect(existing.notes.length + existing.files.length).toBe(documents.length + workbooks.length);
    expect(existing.notes.filter((note) => !/“tep \d+\.(docx|xlsx)”.*\.$/u.test(note))).toEqual([]);
    expect(standing()).toEqual(before);
  });
});
