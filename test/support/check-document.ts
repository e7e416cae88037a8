/** Files as plain data for the checks: a line is a paragraph, a grid of texts a table. What is not said looks as NĐ 30 asks. */
import type {
  FileControl,
  FileDocument,
  FileParagraph,
  FileRun,
  FileSection,
  FileTable,
} from '../../src/core/report/file-document';

/** How a paragraph looks, where it is not the body's look. */
export type Look = Partial<
  Pick<
    FileParagraph,
    | 'alignment'
    | 'firstLine'
    | 'indent'
    | 'before'
    | 'after'
    | 'line'
    | 'style'
    | 'autoNumber'
    | 'outlineLevel'
    | 'pageBreak'
    | 'picture'
    | 'changed'
  >
> &
  Partial<Omit<FileRun, 'text'>>;

/** A value in a control of its own inside a line. */
export interface InlineField {
  readonly tag: string;
  readonly text: string;
  readonly placeholder?: boolean;
}

/** A paragraph to be: its text in pieces, fields of their own among them; `tag` = the block control around it. */
export interface DocumentLine {
  readonly pieces: readonly (string | InlineField)[];
  readonly tag?: string;
  readonly placeholder?: boolean;
  readonly look?: Look;
  /** The line begins a new section. */
  readonly section?: boolean;
  readonly runs?: readonly FileRun[];
}

/** A table to be. Absent cells are covered by merged ones; a cell may hold several lines. */
export interface DocumentTable {
  readonly rows: readonly (readonly DocumentCell[])[];
  readonly tag?: string;
  readonly headerRows?: number;
  readonly section?: boolean;
}

/** A cell to be. */
export interface DocumentCell {
  readonly lines: readonly DocumentLine[];
  readonly rows?: number;
  readonly columns?: number;
}

/** A piece of a document. */
export type DocumentBlock = DocumentLine | DocumentTable;

/** A line of plain text in the body's look. */
export const line = (text: string, look: Look = {}): DocumentLine => ({ pieces: [text], look });

/** A cell with a line of text. */
export const cell = (text: string, more: Omit<DocumentCell, 'lines'> = {}): DocumentCell => ({
  lines: text.split('\n').map((one) => line(one, { alignment: 'center', firstLine: 0, size: 11 })),
  ...more,
});

const plainRun: FileRun = {
  text: '',
  font: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  capitals: false,
  color: '000000',
  highlighted: false,
  hidden: false,
};

const bodyLook: Omit<FileParagraph, 'index' | 'text' | 'control' | 'tableLevel' | 'runs' | 'section' | 'cell'> = {
  style: null,
  alignment: 'justify',
  firstLine: 12.7,
  indent: 0,
  before: 6,
  after: 0,
  line: { kind: 'multiple', value: 1.15 },
  autoNumber: null,
  outlineLevel: null,
  pageBreak: false,
  picture: false,
  changed: false,
};

/** A4 upright with the margins of NĐ 30, the page number in the middle above, none on the first page. */
export const plainSection: FileSection = {
  first: 0,
  last: 0,
  width: 210,
  height: 297,
  landscape: false,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  ownFirstPage: true,
  startsAt: 1,
  header: { text: '2', page: true, alignment: 'center', size: 14 },
  firstHeader: null,
  footer: null,
};

/** Only what a test is about. */
export interface DocumentExtras {
  readonly dataParts?: readonly string[];
  /** By place; the last holds for those behind it. */
  readonly sections?: readonly Partial<FileSection>[];
  readonly comments?: FileDocument['comments'];
  readonly changes?: Partial<FileDocument['changes']>;
  readonly unseen?: FileDocument['unseen'];
  readonly macros?: boolean;
}

const isTable = (block: DocumentBlock): block is DocumentTable => 'rows' in block;

/** Builds the file. */
export function documentOf(blocks: readonly DocumentBlock[], extras: DocumentExtras = {}): FileDocument {
  const paragraphs: FileParagraph[] = [];
  const controls: FileControl[] = [];
  const tables: FileTable[] = [];
  const starts: number[] = [0];
  let open: { control: FileControl; at: number } | null = null;

  const blockControl = (tag: string | undefined, placeholder: boolean): number | null => {
    if (tag === undefined) open = null;
    else if (open?.control.tag !== tag) {
      const control: FileControl = {
        id: 1000 + controls.length,
        tag,
        title: '',
        text: '',
        parent: null,
        locked: true,
        tracked: false,
        placeholder,
        paragraph: paragraphs.length,
        lastParagraph: paragraphs.length,
        start: null,
      };
      open = { control, at: controls.length };
      controls.push(control);
    }
    return open?.control.id ?? null;
  };
  const grow = (text: string): void => {
    if (open === null) return;
    const before = controls[open.at];
    if (before === undefined) return;
    const first = before.paragraph === paragraphs.length - 1;
    controls[open.at] = {
      ...before,
      text: first ? text : `${before.text}\n${text}`,
      lastParagraph: paragraphs.length - 1,
    };
  };
  const write = (one: DocumentLine, cellPlace: FileParagraph['cell'], tag = one.tag): void => {
    if (one.section === true && paragraphs.length > 0) starts.push(paragraphs.length);
    const control = blockControl(tag, one.placeholder ?? false);
    const { font, size, bold, italic, underline, capitals, color, highlighted, hidden, ...layout } = one.look ?? {};
    const letters = Object.fromEntries(
      Object.entries({ font, size, bold, italic, underline, capitals, color, highlighted, hidden }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    let text = '';
    for (const piece of one.pieces) {
      if (typeof piece !== 'string')
        controls.push({
          id: 1000 + controls.length,
          tag: piece.tag,
          title: '',
          text: piece.text,
          parent: control,
          locked: false,
          tracked: false,
          placeholder: piece.placeholder ?? false,
          paragraph: paragraphs.length,
          lastParagraph: paragraphs.length,
          start: text.length,
        });
      text += typeof piece === 'string' ? piece : piece.text;
    }
    paragraphs.push({
      ...bodyLook,
      ...layout,
      index: paragraphs.length,
      text,
      control,
      tableLevel: cellPlace === null ? 0 : 1,
      runs: one.runs ?? (text === '' ? [] : [{ ...plainRun, ...letters, text }]),
      section: starts.length - 1,
      cell: cellPlace,
    });
    grow(text);
  };

  for (const block of blocks) {
    if (!isTable(block)) {
      write(block, null);
      continue;
    }
    if (block.section === true && paragraphs.length > 0) starts.push(paragraphs.length);
    const place = tables.length;
    const first = paragraphs.length;
    const placed = gridPlaces(block.rows);
    for (const [row, cells] of block.rows.entries())
      for (const [index, { lines }] of cells.entries())
        for (const one of lines)
          write(one, { table: place, row, column: placed[row]?.[index] ?? 0 }, block.tag ?? one.tag);
    tables.push({
      rows: block.rows.length,
      columns: Math.max(0, ...block.rows.map((cells, row) => widthOf(cells, placed[row] ?? []))),
      cells: block.rows.flatMap((cells, row) =>
        cells.map(({ lines, rows = 1, columns = 1 }, index) => ({
          row,
          column: placed[row]?.[index] ?? 0,
          rows,
          columns,
          text: lines
            .map(({ pieces }) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
            .join('\n'),
        })),
      ),
      first,
      last: Math.max(first, paragraphs.length - 1),
      headerRows: block.headerRows ?? 0,
      tags: block.tag === undefined ? [] : [block.tag],
    });
  }
  return {
    paragraphs,
    controls,
    tables,
    sections: starts.map((first, place) => ({
      ...plainSection,
      ...(extras.sections?.[place] ?? extras.sections?.at(-1)),
      first,
      last: (starts[place + 1] ?? paragraphs.length) - 1,
    })),
    comments: extras.comments ?? [],
    changes: { inserted: 0, deleted: 0, moved: 0, format: 0, ...extras.changes },
    pictures: paragraphs.filter(({ picture }) => picture).length,
    dataParts: extras.dataParts ?? [],
    macros: extras.macros ?? false,
    tracking: 'off',
    unseen: extras.unseen ?? [],
  };
}

const widthOf = (cells: readonly DocumentCell[], columns: readonly number[]): number =>
  Math.max(0, ...cells.map(({ columns: wide = 1 }, index) => (columns[index] ?? 0) + wide));

/** Grid column of each cell, row by row. */
function gridPlaces(rows: DocumentTable['rows']): readonly (readonly number[])[] {
  const covered = new Set<string>();
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map(({ rows: high = 1, columns: wide = 1 }) => {
      while (covered.has(`${row} ${column}`)) column += 1;
      const at = column;
      for (let down = 1; down < high; down++)
        for (let right = 0; right < wide; right++) covered.add(`${row + down} ${at + right}`);
      column += wide;
      return at;
    });
  });
}

/** A file of plain lines, as a draft that was typed. */
export const typedDocument = (text: string): FileDocument => documentOf(text.split('\n').map((one) => line(one)));
