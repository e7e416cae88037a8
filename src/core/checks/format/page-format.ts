/** Paper, margins and page numbers of the sections. */
import type { FileHeader, FileSection } from '../../report/file-document';
import { page, pageNumberSize } from '../law/nd30-format';
import type { Report } from '../reading/report';
import { measure, rangeWords, within, type Deviation } from './deviation';

/** Sentences without their ends. */
export const pageSentences = {
  paper: (width: number, height: number): string =>
    `Khổ giấy là ${measure(width)} × ${measure(height)} mm, cần A4 (210 × 297 mm)`,
  turned: 'Trang của phần nội dung nằm ngang, cần A4 đứng',
  margin: (side: string, value: number, range: readonly [number, number]): string =>
    `Lề ${side} là ${measure(value)} mm, cần ${rangeWords(range)} mm`,
  atFoot: 'Số trang đặt ở cuối trang, cần đặt ở giữa lề trên',
  missing: 'Văn bản chưa có số trang, cần đánh số ở giữa lề trên từ trang thứ hai',
  aside: 'Số trang không ở giữa, cần canh giữa lề trên',
  numberSize: (size: number): string => `Số trang cỡ ${measure(size)}, cần cỡ ${rangeWords(pageNumberSize)}`,
  onFirst: 'Trang đầu có số trang, cần không hiện số ở trang thứ nhất',
};

/** Millimetres that rounding to inches, points or centimetres makes of a margin or a paper. */
const MARGIN_TOLERANCE = 0.6;
const PAPER_TOLERANCE = 2;

const sides = [
  ['trên', 'top'],
  ['dưới', 'bottom'],
  ['trái', 'left'],
  ['phải', 'right'],
] as const;

/** Deviations of every section that holds something of the report. */
export function pageDeviations({ document, lines }: Report): readonly Deviation[] {
  if (document.unseen.includes('sections')) return [];
  const used = new Set(
    lines
      .filter(({ zone, paragraph }) => zone !== 'outside' && paragraph.text.trim() !== '')
      .map(({ paragraph }) => paragraph.section),
  );
  const annexed = new Set(lines.filter(({ zone }) => zone === 'annex').map(({ paragraph }) => paragraph.section));
  const bodied = new Set(lines.filter(({ zone }) => zone === 'body').map(({ paragraph }) => paragraph.section));
  return document.sections.flatMap((section, place) => {
    if (!used.has(place)) return [];
    return [
      ...paper(section, bodied.has(place) && !annexed.has(place)),
      ...margins(section),
      ...pageNumber(section, bodied.has(place)),
    ];
  });
}

const deviation = (sentence: string): Deviation => ({ kind: sentence, paragraph: null, sentence });

function paper({ width, height, landscape }: FileSection, upright: boolean): readonly Deviation[] {
  const [short, long] = width < height ? [width, height] : [height, width];
  if (Math.abs(short - page.width) > PAPER_TOLERANCE || Math.abs(long - page.height) > PAPER_TOLERANCE)
    return [deviation(pageSentences.paper(short, long))];
  return upright && landscape ? [deviation(pageSentences.turned)] : [];
}

/** Turned pages have no rule of their own: each side may have any margin the decree allows for one. */
function margins(section: FileSection): readonly Deviation[] {
  return sides.flatMap(([name, side]) => {
    const range = section.landscape ? ([15, 35] as const) : page[side];
    const value = section[side];
    const said = section.landscape ? `${name} (trang ngang)` : name;
    return within(value, range, MARGIN_TOLERANCE) ? [] : [deviation(pageSentences.margin(said, value, range))];
  });
}

/** Numbering of annexes by themselves is another check's. */
function pageNumber(
  { header, firstHeader, footer, ownFirstPage, startsAt }: FileSection,
  isBody: boolean,
): readonly Deviation[] {
  const number: FileHeader | null = header?.page === true ? header : null;
  if (number === null) {
    if (footer?.page === true) return [deviation(pageSentences.atFoot)];
    return isBody ? [deviation(pageSentences.missing)] : [];
  }
  const first = ownFirstPage ? firstHeader : header;
  return [
    ...(number.alignment === 'center' ? [] : [deviation(pageSentences.aside)]),
    ...(number.size === null || within(number.size, pageNumberSize, 0.25)
      ? []
      : [deviation(pageSentences.numberSize(number.size))]),
    ...(isBody && (startsAt === null || startsAt === 1) && first?.page === true
      ? [deviation(pageSentences.onFirst)]
      : []),
  ];
}
