/** Whatever a document holds: no check throws, every finding stands where it says, every repair can be made. */
import fc from 'fast-check';
import { allChecks } from '../../../src/core/checks/index';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import type { Report } from '../../../src/core/checks/reading/report';
import { runChecks, type Finding } from '../../../src/core/checks/run-checks';
import { mau02 } from '../../../src/core/outline/mau-02';
import { cell, documentOf, line, type DocumentBlock } from '../../support/check-document';
import { checkBlocks, checkFile } from '../../support/check-report';

/** Words to which some check listens. */
const words = fc.constantFrom(
  '',
  'Phần I: KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2025',
  'PHẦN THỨ HAI',
  'III. ĐÁNH GIÁ CHUNG',
  '2. Tổng hợp các tập thể, cá nhân được tặng danh hiệu thi đua và các hình thức khen thưởng năm 2026',
  'So với năm 2025, số Lao động tiên tiến tăng 03 người (bằng 0,5%), Giấy khen giảm 1/2',
  'Tổng số 152 lượt tập thể, cá nhân được khen thưởng; tổng cộng 7 lượt cá nhân',
  '30 Giấy khen của Giám đốc Sở cho cá nhân, 08 Bằng khen của UBND huyện cho tập thể',
  'Số:    /BC-        Lạng Sơn, ngày    tháng    năm 201...',
  'Tỷ lệ ….% ; tieng ViÖt ®Æt ,sai  chỗ .',
  'Căn cứ Nghị định số 91/2017/NĐ-CP; Luật số 06/2022/QH15; UBND huyện Cao Lộc',
  'Cụm có 07 đơn vị: Sở Nội vụ, Sở Y tế và Thanh tra tỉnh',
  '(Kèm theo Báo cáo số …/BC-… ngày … tháng … năm …)',
  'Phụ lục II',
  '[Hướng dẫn] (nêu tên các đơn vị)',
  'Nơi nhận:',
  'TM. CỤM THI ĐUA',
  'Tổng cộng năm 2026',
  '12,5',
);
const text = fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
const tag = fc.constantFrom('bctd.h.P1', 'bctd.h.P1.VI', 'bctd.b.P1.IV.2', 'bctd.b.IN1', 'bctd.a.II', 'bctd.f.year');
const look = fc.record(
  {
    alignment: fc.constantFrom('center', 'left'),
    size: fc.constantFrom(8, 14),
    pageBreak: fc.boolean(),
    picture: fc.boolean(),
  },
  { requiredKeys: [] },
);
const stray: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.tuple(text, look).map(([one, how]) => line(one, how)),
  fc.tuple(text, tag, fc.boolean()).map(([one, of, placeholder]) => ({ ...line(one), tag: of, placeholder })),
  fc.tuple(text, tag).map(([one, of]): DocumentBlock => ({ pieces: [one, { tag: of, text: one }] })),
  fc
    .array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    .map((rows) => ({ rows: rows.map((cells) => cells.map((one) => cell(one))) })),
);

const right = checkBlocks();
const { dataParts } = checkFile();
/** The right report torn up: pieces left out, moved, written over, strange ones between them. */
const torn = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.nat(right.length - 1) }, { weight: 2, arbitrary: stray }), {
    maxLength: 30,
  })
  .map((pieces) => pieces.flatMap((piece) => (typeof piece === 'number' ? right.slice(piece, piece + 4) : [piece])));

function misplaced({ document }: Report, { place, fix }: Finding): string | null {
  const textAt = (index: number): string | null => document.paragraphs[index]?.text ?? null;
  if (place.kind === 'paragraph' && textAt(place.paragraph)?.includes(place.quote) !== true) return 'place';
  if (place.kind === 'control' && !document.controls.some((control) => control.tag === place.tag)) return 'control';
  if (fix?.kind === 'words')
    return fix.edits.some(({ paragraph, edit }) => textAt(paragraph)?.split(edit.from).length !== 2) ? 'fix' : null;
  if (fix?.kind === 'append') return textAt(fix.paragraph) === null ? 'append' : null;
  return fix?.kind === 'remove-paragraphs' && fix.paragraphs.some((index) => textAt(index) === null) ? 'remove' : null;
}

describe('any document', () => {
  it('is checked without a fault, and every finding and repair fits its words', () => {
    fc.assert(
      fc.property(torn, fc.boolean(), fc.constantFrom('sign', 'send'), (blocks, entered, purpose) => {
        const document = documentOf(blocks, entered ? { dataParts } : {});
        const report = reportOfFile(mau02, document, { purpose, year: 2026 });
        const results = [...runChecks(allChecks, report)];
        expect(results.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
        const wrong = results
          .flatMap(({ findings }) => findings)
          .flatMap((finding) => {
            const why = misplaced(report, finding);
            return why === null ? [] : [{ why, ...finding }];
          });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
