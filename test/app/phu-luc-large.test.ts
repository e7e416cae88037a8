/** Clusters so large that Word would not take their tables in one request: split where that helps, refused with a sentence where not. */
import { appendixSaid } from '../../src/app/appendix-words';
import { allColumns } from '../../src/core/appendix/columns';
import type { MemberUnit } from '../../src/core/report/member-unit';
import { paragraphTexts } from '../support/document-xml';
import { langSonUnits, unitsNamed } from '../support/lang-son-units';
import { openAnnexes, type OpenedAnnexes } from '../support/open-annexes';
import { ltsc2021 } from '../word-host/profiles';

let opened: OpenedAnnexes;
afterEach(() => opened.close());
jest.setTimeout(240_000);

/** Opens a cluster of these units with a count in every column of every unit. */
async function filled(units: readonly MemberUnit[]): Promise<void> {
  opened = await openAnnexes({ profile: ltsc2021, units, patience: 120_000 });
  const columns = allColumns(2026).map(({ id }) => id);
  await opened.actions.enterCells(
    units.flatMap((_, unit) =>
      columns.map((column, place) => opened.cell(unit, column, String(1 + ((unit * 7 + place) % 90)))),
    ),
  );
}

it('tables that are too large for one request together are put in one after the other', async () => {
  await filled(langSonUnits);
  const before = paragraphTexts(opened.host.documentXml);
  opened.host.resetCounts();
  await opened.press(opened.actions.build);
  expect(opened.states()).toEqual(['unbuilt', 'current', 'current']);
  expect(opened.state().notice).toMatchObject({ kind: 'success', text: appendixSaid.built(['II', 'III'], 1) });
  expect(opened.host.counts.requests).toBe(7);
  opened.host.resetCounts();
  await opened.press(opened.pane.actions.undo);
  expect(opened.host.counts.requests).toBeLessThanOrEqual(5);
  expect(paragraphTexts(opened.host.documentXml)).toEqual(before);
});

it('a table that Word would not take even alone is refused with what to do, and nothing of it is written', async () => {
  await filled(unitsNamed(Array.from({ length: 200 }, (_, place) => `Xã biên giới số ${place + 1}`)));
  const lines = Array.from({ length: 650 }, (_, place) =>
    [
      `${place + 1}/KH-UBND`,
      '15/01/2026',
      'Kế hoạch phát động phong trào thi đua yêu nước năm 2026 trên địa bàn xã, lập thành tích chào mừng Đại hội thi đua các cấp',
    ].join('\t'),
  );
  await opened.actions.pasteDocuments(lines.join('\n'));
  const annexes = (): readonly string[] => opened.host.documentXml.match(/<w:tbl>/gu) ?? [];
  const before = annexes().length;
  await opened.press(opened.actions.build);
  expect(opened.state().notice?.text).toContain(appendixSaid.tooLarge(['I', 'II', 'III']));
  expect(opened.states()).toEqual(['unbuilt', 'unbuilt', 'unbuilt']);
  expect(annexes()).toHaveLength(before);
  await opened.actions.setLayout('summary');
  await opened.press(opened.actions.build);
  expect(opened.states()).toEqual(['current', 'unbuilt', 'unbuilt']);
  expect(opened.state().notice?.text).toContain(appendixSaid.tooLarge(['II', 'III']));
});
