import { planAdoption, type AdoptionPlan } from '../../../src/core/drafts/adoption-plan';
import { chooseHeading } from '../../../src/core/drafts/adoption-choice';
import { cutsAround } from '../../../src/core/drafts/adoption-split';
import type { DraftMatch, MatchedHeading } from '../../../src/core/drafts/draft-match';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { FileDocument } from '../../../src/core/report/file-document';
import { newReportData } from '../../../src/core/report/report-data';
import { fileOfSnapshot } from '../../../src/core/report/snapshot-file';
import { plainSection } from '../../support/check-document';

const items = outlineItems(mau02, newReportData(mau02, 2026));

/** A line: its text; `|` before it = in a table, `#` = in somebody's own control, `§` behind it = its section ends there. */
function documentOf(lines: readonly string[]): FileDocument {
  const bare = (line: string): string => line.replaceAll(/^[|#]|§$/gu, '');
  const document = fileOfSnapshot(
    {
      paragraphs: lines.map((line, index) => ({
        index,
        text: bare(line),
        control: line.startsWith('#') ? 7 : null,
        tableLevel: line.startsWith('|') ? 1 : 0,
      })),
      controls: [],
      pictures: 0,
      tracking: 'off',
    },
    [],
  );
  const ends = lines.flatMap((line, index) => (line.endsWith('§') ? [index] : []));
  const sections = [...ends, lines.length - 1].map((last, place) => ({
    ...plainSection,
    first: (ends[place - 1] ?? -1) + 1,
    last,
  }));
  return { ...document, sections };
}

const heading = (item: string, first: number, over: Partial<MatchedHeading> = {}): MatchedHeading => ({
  item,
  first,
  last: first,
  words: null,
  certainty: 'sure',
  reason: '',
  inTable: false,
  ...over,
});

const match = (headings: readonly MatchedHeading[], over: Partial<DraftMatch> = {}): DraftMatch => ({
  headings,
  missing: [],
  repeated: [],
  strays: [],
  annexes: [],
  ...over,
});

/** "heading P1.VI.1 0–0", one for each control. */
const laid = ({ controls }: AdoptionPlan): readonly string[] =>
  controls.map((control) => {
    const name = control.kind === 'annex' ? control.annex : control.item;
    return `${control.kind} ${name} ${control.first}–${control.last}`;
  });

/** The plan for two khoản with these lines below the first. */
function planned(lines: readonly string[], over: Partial<MatchedHeading> = {}): AdoptionPlan {
  const all = ['1. Ưu điểm', ...lines, '2. Hạn chế, yếu kém và nguyên nhân', 'Nơi nhận:'];
  const headings = [heading('P1.VI.1', 0, over), heading('P1.VI.2', all.length - 2)];
  return planAdoption(items, match(headings), documentOf(all), all.length - 1);
}

describe('planAdoption', () => {
  it('lays a body around what is written, blank lines at its ends left out', () => {
    expect(laid(planned(['', 'Phong trào sôi nổi.', '', 'Có chiều sâu.', '']))).toEqual([
      'heading P1.VI.1 0–0',
      'body P1.VI.1 2–4',
      'heading P1.VI.2 6–6',
    ]);
  });

  it('lays no body where the next heading follows at once', () => {
    expect(laid(planned([' ']))).toEqual(['heading P1.VI.1 0–0', 'heading P1.VI.2 2–2']);
  });

  it.each([
    ['a table', ['Trước bảng.', '|5', '|6', 'Sau bảng.'], 'body P1.VI.1 1–1', 'cut-table'],
    ['a table that comes first', ['|5', 'Sau bảng.'], 'body P1.VI.1 2–2', 'cut-table'],
    ['a section break', ['Trang một.', '§', 'Trang hai.'], 'body P1.VI.1 1–1', 'cut-section'],
    ['a control', ['Lời đầu.', '#Ô của mẫu khác', 'Lời cuối.'], 'body P1.VI.1 1–1', 'cut-control'],
  ])('ends a body at %s and says so', (_, lines, body, remark) => {
    const plan = planned(lines);
    expect(laid(plan)).toContain(body);
    expect(plan.remarks.get('P1.VI.1')).toEqual([remark]);
  });

  it('lays nothing around a table alone', () => {
    const plan = planned(['|5', '|6']);
    expect(laid(plan)).toEqual(['heading P1.VI.1 0–0', 'heading P1.VI.2 3–3']);
    expect(plan.remarks.get('P1.VI.1')).toEqual(['only-table']);
  });

  it('gives words that share their paragraph a control, and no body before they stand alone', () => {
    const plan = planned(['Đoạn sau.'], { words: { start: 0, end: 10 } });
    expect(laid(plan)).toEqual(['heading P1.VI.1 0–0', 'heading P1.VI.2 2–2']);
    expect(plan.remarks.get('P1.VI.1')).toEqual(['shared']);
  });

  it('holds an annex by its table, with the empty paragraph behind it where it is not the last of its section', () => {
    const lines = ['Phụ lục I', '|1', '|2', '', 'Phụ lục II', '|3', '', '§', 'Phụ lục III', '|4', ''];
    const annexes = [
      { id: 'I', first: 0, last: 3 },
      { id: 'II', first: 4, last: 7 },
      { id: 'III', first: 8, last: 10 },
    ] as const;
    const plan = planAdoption(items, match([], { annexes }), documentOf(lines), 0);
    expect(laid(plan)).toEqual(['annex I 1–3', 'annex II 5–6', 'annex III 9–9']);
  });
});

describe('chooseHeading', () => {
  const document = documentOf(['Mở đầu', '1. Ưu điểm', 'Phong trào sôi nổi.']);
  const first = match([heading('P1.VI.1', 1)], { strays: [{ first: 0, last: 0 }] });
  const order = ['P1.VI.1', 'P1.VI.2'];

  it('moves a heading; the paragraph it stood in belongs to none', () => {
    const chosen = chooseHeading(first, document, order, 'P1.VI.1', 2);
    expect(chosen.headings).toEqual([heading('P1.VI.1', 2)]);
    expect(chosen.strays).toEqual([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
    ]);
  });

  it('takes the paragraph from the item that had it, or leaves an item without one', () => {
    const other = chooseHeading(first, document, order, 'P1.VI.2', 1);
    expect([other.headings.map(({ item }) => item), other.missing]).toEqual([['P1.VI.2'], ['P1.VI.1']]);
    expect(chooseHeading(first, document, order, 'P1.VI.1', null).missing).toEqual(order);
  });
});

describe('cutsAround', () => {
  it('cuts behind a heading, its colon kept, and before one that stands behind another', () => {
    const text = 'Phần thứ nhất KẾT QUẢ: Trong năm';
    expect(cutsAround(text, { start: 14, end: 21 })).toEqual([
      { start: 13, end: 14 },
      { start: 22, end: 23 },
    ]);
    expect(cutsAround('1. Ưu điểm', { start: 0, end: 10 })).toEqual([]);
  });
});
