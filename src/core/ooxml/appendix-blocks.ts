/** An annex: its heading and the control its table will stand in. NĐ 30/2020, Phụ lục I, III.1, and Phụ lục III, Mẫu 2.1. */
import { tableTexts } from '../appendix/table-grid';
import type { TableModel } from '../appendix/table-model';
import { forKind } from '../outline/kind-words';
import { type AppendixId, appendixTag } from '../report/control-tag';
import { attachedTo, type AppendixHeading, type ReportContent } from '../report/report-content';
import { numberFromText } from '../text/number-from-text';
import { appendixTitle } from './control-titles';
import { type Block, type BlockControl, paragraph, text } from './document-model';
import { sentence } from './field-control';
import { appendixGuidance } from './guidance';
import { ruleLength, textWidth, turnedTextWidth } from './official-format';
import { ruleAcross } from './rule';
import { tableBlocks } from './table-blocks';

/** The tables of the annexes whose counts are entered. */
export type AppendixTables = ReadonlyMap<AppendixId, TableModel>;

/**
 * The annex control before its table is built: guidance, and the empty paragraph that must stand behind a table inside a
 * control. Both are the prompt; the Open XML SDK finds nothing against a prompt of two paragraphs.
 */
export const appendixControl = ({ id }: AppendixHeading): BlockControl => {
  const guidance = appendixGuidance(id);
  return {
    kind: 'block-control',
    control: {
      tag: appendixTag(id),
      title: appendixTitle(id),
      place: '',
      locked: true,
      appearance: 'boundingBox',
      showsPlaceholder: true,
      prompt: guidance,
    },
    content: [paragraph('BctdNoiDung', [{ ...text(guidance), placeholder: true }]), paragraph('BctdNoiDung', [])],
  };
};

/** Width of the text on an annex's pages. */
const widthOf = ({ orientation }: AppendixHeading): number =>
  orientation === 'portrait' ? textWidth : turnedTextWidth;

/**
 * The annex control with its table. Its id goes with the table's words, so that the new control and the one it is about to
 * take the place of are two in the document.
 */
export const tableControl = (appendix: AppendixHeading, model: TableModel): BlockControl => ({
  kind: 'block-control',
  control: {
    ...appendixControl(appendix).control,
    place: `table-${numberFromText(JSON.stringify(tableTexts(model)))}`,
    showsPlaceholder: false,
  },
  content: tableBlocks(model, widthOf(appendix)),
});

/** `Phụ lục I`, its title, which report it goes with, a rule, the control: with its table, or with guidance. */
export const appendixBlocks = (
  appendix: AppendixHeading,
  { fields, clusterKind }: ReportContent,
  tables: AppendixTables = new Map(),
): readonly Block[] => {
  const place = `appendix-${appendix.id}`;
  const table = tables.get(appendix.id);
  return [
    paragraph('BctdPhuLuc', [text(`Phụ lục ${appendix.id}`)]),
    paragraph('BctdTenPhuLuc', sentence(appendix.title, fields, place)),
    paragraph('BctdKemTheo', sentence(forKind(attachedTo, clusterKind), fields, place)),
    ruleAcross(widthOf(appendix), ruleLength.title, { after: 120 }),
    table === undefined ? appendixControl(appendix) : tableControl(appendix, table),
  ];
};
