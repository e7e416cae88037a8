import type { DocumentSnapshot } from '../../src/core/report/snapshot';
import { snapshotOfFile } from '../../src/core/report/file-snapshot';
import { readDataPart } from '../../src/core/report/report-data';
import { readFile } from '../support/document-file';
import { letter, plain } from '../support/her-documents';
import { openAnnexes } from '../support/open-annexes';
import { openGateway } from '../support/open-gateway';
import { reportDocument } from '../support/report-document';
import { ltsc2021, microsoft365, switches, web, withSwitches, type Profile } from '../word-host/profiles';

/** A reading in which every text is marked as accepted: Word marks only those it asked for. */
const bare = ({ controls, ...rest }: DocumentSnapshot): DocumentSnapshot => ({
  ...rest,
  controls: controls.map((control) => ({ ...control, accepted: true })),
});

/** What the pane reads of a document open in a Word. */
async function asWordReads(document: Uint8Array, profile: Profile): Promise<DocumentSnapshot> {
  const word = await openGateway({ document, profile });
  const snapshot = await word.read();
  word.close();
  return bare(snapshot);
}

const asFileReads = (document: Uint8Array): DocumentSnapshot => bare(snapshotOfFile(readFile(document)));

const placeholdersEmpty = withSwitches(
  microsoft365,
  switches.filter(({ change }) => change.placeholderText === 'empty'),
);

describe.each([placeholdersEmpty, { ...web, placeholderText: 'empty' } as const])(
  'a file is read as $name reads it open:',
  (profile) => {
    it('a whole report made as a new document', async () => {
      const report = reportDocument();
      expect(asFileReads(report)).toEqual(await asWordReads(report, profile));
      expect(readFile(report).controls.length).toBeGreaterThan(80);
    });

    it('documents of other makers, with sections, headers and pictures', async () => {
      for (const document of [await letter(), await plain('Kính gửi: Sở Nội vụ', '', 'Trân trọng./.')])
        expect(asFileReads(document)).toEqual(await asWordReads(document, profile));
    });
  },
);

describe('a saved report', () => {
  it('put into a blank document, with its annexes built, reads as it stood open', async () => {
    const opened = await openAnnexes({ profile: ltsc2021 });
    await opened.actions.enterCells([opened.cell(0, 'ldtt', '41'), opened.cell(0, 'bk-tinh/cn', '7')]);
    await opened.actions.pasteDocuments('12/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
    await opened.press(opened.actions.build);
    const saved = opened.host.save();
    opened.close();
    const file = readFile(saved);
    expect(asFileReads(saved)).toEqual(await asWordReads(saved, placeholdersEmpty));
    expect(file.tables.slice(2).map(({ tags, headerRows }) => [tags, headerRows])).toEqual([
      [['bctd.a.I'], 1],
      [['bctd.a.II'], 2],
      [['bctd.a.III'], 3],
    ]);
    expect(file.dataParts.map((xml) => readDataPart(xml).data.cluster)).toEqual(['số 3']);
  });

  it('says which controls hold what the chief changed, and reads their text as accepted', async () => {
    const word = await openGateway({ document: reportDocument(), profile: placeholdersEmpty });
    word.host.tracking = true;
    word.host.person.author = 'Lãnh đạo';
    word.host.person.clickInto('bctd.h.P1.V.2');
    word.host.person.type(' và các khối');
    word.host.person.select('bctd.h.P1.V.1');
    word.host.person.deleteSelection();
    const open = await word.read();
    const saved = word.host.save();
    word.close();
    const file = readFile(saved);
    expect(asFileReads(saved).controls).toEqual(bare(open).controls);
    expect(file.controls.filter(({ tracked, accepted }) => tracked || accepted).map(({ tag }) => tag)).toEqual([
      'bctd.h.P1.V.1',
      'bctd.h.P1.V.2',
    ]);
    expect(file.changes).toMatchObject({ inserted: 1, moved: 0, format: 0 });
  });
});
