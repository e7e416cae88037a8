/** Planted defects of format, pages, tracked changes and remarks. */
import { inPart, swap, swapOnce } from './edits';
import { atEnd, inSection, inserted, lookChanged, markInserted, remarked, struckOut } from './package-edits';
import { planted, type Planted } from './planting';

const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
const EMPTY = '<w:p/>';
const header = (name: string) =>
  inPart(name, `no number of the page in ${name}`, (xml) =>
    xml.replace(/<w:r>.*<\/w:r>/su, '<w:r><w:t>Cụm thi đua</w:t></w:r>'),
  );

/** By the rule that has to find them. */
export const formatDefects: readonly Planted[] = [
  ...planted(
    'format-follows-nd30',
    ['khoi-dang-2026', swap('w:left="1701"', 'w:left="1134"')],
    ['huyen-bien-gioi-2023', swap('w:top="1134"', 'w:top="567"')],
    ['so-nganh-van-xa-2025', swap('<w:sz w:val="28"/><w:szCs w:val="28"/>', '<w:sz w:val="36"/>')],
    ['xa-phuong-2026', swap('w:ascii="Times New Roman" w:hAnsi="Times New Roman"', 'w:ascii="Arial" w:hAnsi="Arial"')],
    ['xa-phuong-2025', swap('<w:titlePg/>', '')],
    ['truong-2026', header('word/header1.xml')],
    [
      'so-nganh-2026',
      inSection(0, 'Letter paper', (xml) => xml.replace(/<w:pgSz[^>]*>/u, '<w:pgSz w:w="12240" w:h="15840"/>')),
    ],
    ['thieu-so-cho-ky-2026', swap('w:left="1701"', 'w:left="2835"')],
    ['khoi-dang-2025', swap('w:line="276"', 'w:line="480"')],
  ),
  ...planted(
    'no-trailing-blank-page',
    ['khoi-dang-2026', atEnd(PAGE_BREAK)],
    ['so-nganh-2026', atEnd(PAGE_BREAK + EMPTY)],
    ['truong-2023', atEnd(EMPTY + EMPTY + PAGE_BREAK + EMPTY)],
    ['huyen-bien-gioi-2023', atEnd(EMPTY.repeat(12))],
    [
      'xa-phuong-2025',
      atEnd(
        '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p><w:p/>',
      ),
    ],
    ['so-nganh-van-xa-2025', atEnd('<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>')],
  ),
  ...planted(
    'no-tracked-changes-or-comments',
    ['khoi-dang-2026', inserted('Mỗi đơn vị bố trí 01 người')],
    ['so-nganh-2026', struckOut('Mỗi đơn vị bố trí 01 người', ' và 01 người giúp việc')],
    ['so-nganh-2023', remarked('Mỗi đơn vị bố trí 01 người', 'Ghi rõ tên người phụ trách')],
    ['huyen-bien-gioi-2023', remarked('=1. Ưu điểm', 'Viết gọn lại')],
    ['xa-phuong-2025', lookChanged('Mỗi đơn vị bố trí 01 người')],
    ['truong-2026', markInserted('Nguyên nhân:')],
    ['truong-2023', inserted('Nguyên nhân:', 'moveTo')],
    ['doanh-nghiep-2026', struckOut('…hằng năm./.', ' Trân trọng.', 'moveFrom')],
    [
      'xa-phuong-2026',
      swapOnce(
        '<w:tr><w:tc>',
        '<w:tr><w:trPr><w:ins w:id="9" w:author="Lan" w:date="2026-12-01T08:00:00Z"/></w:trPr><w:tc>',
        true,
      ),
    ],
  ),
];
