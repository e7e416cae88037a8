/** A complete, right report for the tests of checks: every check passes on it. A test changes one thing and asks again. */
import type { AppendixLists } from '../../src/core/appendix/appendix-entries';
import { writeAppendixEntries } from '../../src/core/appendix/appendix-entries';
import type { AppendixData } from '../../src/core/appendix/appendix-data';
import { tableI } from '../../src/core/appendix/table-i';
import { tableII } from '../../src/core/appendix/table-ii';
import { tableIII } from '../../src/core/appendix/table-iii';
import type { TableModel } from '../../src/core/appendix/table-model';
import { newCheckMemory, writeCheckMemory, type CheckMemory } from '../../src/core/checks/memory/check-memory';
import { reportOfFile, type ReadingOptions } from '../../src/core/checks/reading/read-report-file';
import type { Report } from '../../src/core/checks/reading/report';
import { forKind, outlineForKind } from '../../src/core/outline/kind-words';
import { mau02 } from '../../src/core/outline/mau-02';
import type { Item } from '../../src/core/outline/outline';
import { outlineItems } from '../../src/core/outline/outline-items';
import { appendixIds, appendixTag, bodyTag, headingTag, type AppendixId } from '../../src/core/report/control-tag';
import { BLANK } from '../../src/core/report/fields';
import type { FileDocument } from '../../src/core/report/file-document';
import { printedFields, recipientFields } from '../../src/core/report/printed-fields';
import { attachedTo } from '../../src/core/report/report-content';
import { writeDataPart, type ReportData } from '../../src/core/report/report-data';
import { GUIDANCE_PREFIX } from '../../src/core/report/written-text';
import {
  cell,
  documentOf,
  line,
  type DocumentBlock,
  type DocumentExtras,
  type DocumentLine,
  type DocumentTable,
  type InlineField,
  type Look,
} from './check-document';
import { checkBodies, checkData, checkFigures } from './check-report-texts';

/** What is otherwise than in the right report. Data and figures change the text with them; the rest only what is printed. */
export interface CheckReportChanges extends DocumentExtras {
  readonly data?: Partial<ReportData>;
  readonly figures?: Partial<AppendixLists>;
  readonly memory?: Partial<CheckMemory>;
  /** Item → body, paragraphs separated by `\n`; '' = its guidance stands. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Item → heading; null = the heading is gone. */
  readonly headings?: Readonly<Record<string, string | null>>;
  /** Field (`number`, `signer-name`) → text at each of its places. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Cell (`II/snv/ldtt`, `III/total/gk/cn`, `I/d1/number`) → its text. */
  readonly cells?: Readonly<Record<string, string>>;
  /** Annexes that are not there. */
  readonly withoutAnnexes?: readonly AppendixId[];
  /** Any other change, on the blocks of the document. */
  readonly blocks?: (blocks: readonly DocumentBlock[]) => readonly DocumentBlock[];
  /** False: the controls are lost, the words stand. */
  readonly controls?: boolean;
  /** False: the file carries no data part. */
  readonly part?: boolean;
  readonly purpose?: ReadingOptions['purpose'];
}

const centred: Look = { alignment: 'center', firstLine: 0, before: 0, line: { kind: 'multiple', value: 1 } };
const titled: Look = { ...centred, bold: true };
const looks: Readonly<Record<Item['level'], Look>> = {
  intro: {},
  part: { ...titled, before: 12, outlineLevel: 0 },
  'part-title': { ...titled, after: 6, capitals: true },
  section: { bold: true, capitals: true, outlineLevel: 1 },
  clause: { bold: true, outlineLevel: 2 },
  bullet: {},
};

type FieldText = (name: string) => InlineField;

/** A line of words with fields: "Số: {number}/BC-{symbol}". */
const template = (words: string, field: FieldText, look: Look): DocumentLine => ({
  // A split at a captured group gives words and names in turn.
  pieces: words
    .split(/\{([a-z0-9-]+)\}/u)
    .map((piece, place) => (place % 2 === 0 ? piece : field(piece)))
    .filter((piece) => piece !== ''),
  look,
});

function letterhead(field: FieldText, { clusterKind }: ReportData): DocumentTable {
  const { fixed } = outlineForKind(mau02, clusterKind);
  const small: Look = { ...centred, size: 13 };
  return {
    rows: [
      [
        {
          lines: [
            template('{council}', field, { ...small, capitals: true }),
            template(`${fixed.issuer} {cluster}`, field, { ...small, bold: true, capitals: true }),
          ],
        },
        { lines: [line(fixed.country, { ...small, bold: true }), line(fixed.motto, titled)] },
      ],
      [
        { lines: [template('Số: {number}/BC-{symbol}', field, small)] },
        { lines: [template('{place}, {issue-date}', field, { ...centred, italic: true })] },
      ],
    ],
  };
}

function closing(field: FieldText, { clusterKind, recipients, addressed }: ReportData): DocumentTable {
  const { fixed } = outlineForKind(mau02, clusterKind);
  const left: Look = { alignment: 'left', firstLine: 0, before: 0, size: 11 };
  return {
    rows: [
      [
        {
          lines: [
            line(fixed.recipientsLabel, { ...left, size: 12, bold: true, italic: true }),
            ...(addressed ? [line('- Như trên;', left)] : []),
            ...recipientFields.slice(0, recipients.length).map((name) => template(`- {${name}};`, field, left)),
            template(`- ${fixed.archive}{archive}.`, field, left),
          ],
        },
        {
          lines: [
            line(fixed.onBehalf, { ...titled, capitals: true }),
            template('{signer-title}', field, { ...titled, capitals: true }),
            template('{signer-office}', field, { ...titled, capitals: true }),
            template('{signer-name}', field, titled),
          ],
        },
      ],
    ],
  };
}

function tableOf(id: AppendixId, { header, rows }: TableModel, cells: Readonly<Record<string, string>>): DocumentTable {
  return {
    tag: appendixTag(id),
    headerRows: header.length,
    rows: [...header, ...rows].map((row) =>
      row.map(({ key, text, rows: high = 1, columns: wide = 1 }) =>
        cell(cells[`${id}/${key}`] ?? text, { rows: high, columns: wide }),
      ),
    ),
  };
}

const tables = { I: tableI, II: tableII, III: tableIII };

function annex(
  id: AppendixId,
  data: ReportData,
  figures: AppendixData,
  field: FieldText,
  cells: Readonly<Record<string, string>>,
): readonly DocumentBlock[] {
  const title = mau02.fixed.appendices.find((one) => one.id === id)?.title ?? '';
  const model = tables[id](figures);
  return [
    { ...line(`Phụ lục ${id}`, { ...titled, outlineLevel: 0 }), section: true },
    template(title, field, { ...titled, capitals: true }),
    template(forKind(attachedTo, data.clusterKind), field, { ...centred, italic: true }),
    tableOf(id, model, cells),
    ...[...model.notes, ''].map((note) => ({
      ...line(note, { firstLine: 0, size: 11, italic: true }),
      tag: appendixTag(id),
    })),
  ];
}

function item(
  one: Item,
  field: FieldText,
  bodies: ReadonlyMap<string, string>,
  own: CheckReportChanges,
): readonly DocumentLine[] {
  const { id, segments, number, level, help } = one;
  const changed = own.headings?.[id];
  const pieces = segments.map((segment) => (segment.kind === 'text' ? segment.text : field(segment.field)));
  const heading: DocumentLine = {
    pieces: changed !== undefined ? [changed ?? ''] : number === '' ? pieces : [`${number} `, ...pieces],
    tag: headingTag(id),
    look: looks[level],
  };
  const text = own.bodies?.[id] ?? bodies.get(id) ?? '';
  const body: readonly DocumentLine[] =
    help === null
      ? []
      : text === ''
        ? [{ ...line(`${GUIDANCE_PREFIX} ${help}`), tag: bodyTag(id), placeholder: true }]
        : text.split('\n').map((words) => ({ ...line(words), tag: bodyTag(id) }));
  return changed === null ? body : [heading, ...body];
}

/** The blocks of the report in their order. */
export function checkBlocks(changes: CheckReportChanges = {}): readonly DocumentBlock[] {
  const data: ReportData = { ...checkData, ...changes.data };
  const lists: AppendixLists = { ...checkFigures, ...changes.figures };
  const { year, clusterKind, units, labourRatio } = data;
  const figures: AppendixData = { year, clusterKind, units, labourRatio, ...lists };
  const values = new Map<string, string>([
    ...Object.entries(printedFields(mau02, data)),
    ...Object.entries(changes.fields ?? {}),
  ]);
  const field: FieldText = (name) => {
    const text = values.get(name) ?? '';
    return { tag: `bctd.f.${name}`, text: text === '' ? BLANK : text, placeholder: text === '' };
  };
  const { fixed } = outlineForKind(mau02, clusterKind);
  const bodies = checkBodies(data, lists);
  const blocks: readonly DocumentBlock[] = [
    letterhead(field, data),
    line(fixed.documentType, { ...titled, before: 18 }),
    template(fixed.title[data.wording], field, titled),
    ...(data.addressed ? [template('Kính gửi: {addressee}', field, { ...centred, before: 12 })] : []),
    ...outlineItems(mau02, data).flatMap((one) => item(one, field, bodies, changes)),
    closing(field, data),
    ...appendixIds
      .filter((id) => !(changes.withoutAnnexes ?? []).includes(id))
      .flatMap((id) => annex(id, data, figures, field, changes.cells ?? {})),
  ];
  return changes.blocks?.(blocks) ?? blocks;
}

const landscape = { width: 297, height: 210, landscape: true };

/** The file. */
export function checkFile(changes: CheckReportChanges = {}): FileDocument {
  const data: ReportData = { ...checkData, ...changes.data };
  const annexes = appendixIds.filter((id) => !(changes.withoutAnnexes ?? []).includes(id));
  const file = documentOf(checkBlocks(changes), {
    sections: [{}, ...annexes.map((id) => (id === 'I' ? {} : landscape))],
    dataParts:
      changes.part === false
        ? []
        : [
            writeDataPart(data, [
              ...writeAppendixEntries({ ...checkFigures, ...changes.figures }),
              ...writeCheckMemory({ ...newCheckMemory, ...changes.memory }),
            ]),
          ],
    ...changes,
  });
  return changes.controls === false ? withoutControls(file) : file;
}

/** The same words without any control. */
export const withoutControls = (file: FileDocument): FileDocument => ({
  ...file,
  controls: [],
  paragraphs: file.paragraphs.map((paragraph) => ({ ...paragraph, control: null })),
  tables: file.tables.map((table) => ({ ...table, tags: [] })),
});

/** The report as the checks see it. */
export const checkReport = (changes: CheckReportChanges = {}): Report =>
  reportOfFile(mau02, checkFile(changes), { purpose: changes.purpose ?? 'sign' });
