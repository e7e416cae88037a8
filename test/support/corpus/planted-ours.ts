/** Planted defects of what the product itself lays into a document: controls, headings in them, entered data. */
import { both, say, textOf, type Edit } from './edits';
import { dressed, enteredOf, entriesOf, withControls, type Entered } from './dressed';
import { controlled, dataPart, uncontrolled } from './package-edits';
import { planted, type Planted } from './planting';

const y2023 = enteredOf['huyen-bien-gioi-2023'];
const y2025 = enteredOf['so-nganh-van-xa-2025'];
const y2026 = enteredOf['khoi-dang-2026'];

/** The report with its controls and data, where other data are entered. */
const entered = (
  whole: Entered,
  other: Readonly<Record<string, unknown>>,
  more: readonly (readonly [string, unknown])[] = [],
): Edit => both(withControls(whole), dataPart(entriesOf(whole, other, more)));

const counts = (year: number, cells: Readonly<Record<string, number>>): readonly (readonly [string, unknown])[] => [
  ['counts', 1],
  ['unit-counts', ['u1', year, cells]],
];
const body = (xml: string): string => textOf(/<w:tag w:val="bctd\.b\.IN1"\/>.*?<\/w:sdt>/su.exec(xml)?.[0] ?? '');

/** The sentence of the units stands as the pane wrote it, and one of them got another name since. */
const renamedSince: Edit = {
  what: 'the units’ sentence of before',
  of: (parts) => {
    const { of } = withControls(y2025);
    const made = of(parts);
    const units = ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Văn hóa và Thể thao', 'Sở Khoa học và Công nghệ'];
    const said = body(made['word/document.xml'] ?? '');
    return dataPart(
      entriesOf({ ...y2025, units }, {}, [
        ['written', 1],
        ['written-text', ['bctd.b.IN1', said]],
      ]),
    ).of(made);
  },
};

/** By the rule that has to find them. */
export const ourDefects: readonly Planted[] = [
  ...planted(
    'controls-present',
    ['huyen-bien-gioi-2023', uncontrolled('bctd.h.P1.V'), dressed(y2023)],
    ['so-nganh-van-xa-2025', uncontrolled('bctd.b.P1.II.3'), dressed(y2025)],
    ['khoi-dang-2026', uncontrolled('bctd.f.signer-name'), dressed(y2026)],
    ['so-nganh-van-xa-2025', uncontrolled('bctd.a.II'), dressed(y2025)],
    ['khoi-dang-2026', both(uncontrolled('bctd.f.number'), uncontrolled('bctd.f.symbol')), dressed(y2026)],
    ['xa-phuong-2025', controlled('bctd.h.P1.V', 'V. MỘT SỐ CÔNG TÁC KHÁC')],
    ['truong-2023', controlled('bctd.h.P1.VI', 'VI. ĐÁNH GIÁ CHUNG')],
  ),
  ...planted(
    'headings-unchanged',
    ['huyen-bien-gioi-2023', say('V. MỘT SỐ CÔNG TÁC KHÁC', 'V. CÁC CÔNG TÁC KHÁC CÓ LIÊN QUAN'), dressed(y2023)],
    ['so-nganh-van-xa-2025', say('=1. Ưu điểm', '1. Những kết quả nổi bật'), dressed(y2025)],
    ['khoi-dang-2026', say('=Phần thứ hai', 'Phần thứ 2'), dressed(y2026)],
    ['khoi-dang-2026', say('=IV. CÔNG TÁC KHEN THƯỞNG', 'IV. KẾT QUẢ KHEN THƯỞNG'), dressed(y2026)],
    [
      'so-nganh-van-xa-2025',
      say('– Các mô hình, điển hình tiên tiến', '– Danh sách gương mặt tiêu biểu'),
      dressed(y2025),
    ],
    [
      'xa-phuong-2025',
      controlled('bctd.h.P1.VI', '=VI. CÁC KẾT QUẢ CỦA CỤM'),
      say('VI. ĐÁNH GIÁ CHUNG', 'VI. CÁC KẾT QUẢ CỦA CỤM'),
    ],
  ),
  ...planted(
    'document-agrees-with-data',
    ['so-nganh-van-xa-2025', say('=Hoàng Thị Lan', 'Hoàng Thị Loan'), dressed(y2025)],
    ['huyen-bien-gioi-2023', say('Số: 16/BC-CTĐ', 'Số: 17/BC-CTĐ'), both(dressed(y2023))],
    ['khoi-dang-2026', entered(y2026, { issueDate: { day: 21, month: 12, year: 2026 } })],
    ['huyen-bien-gioi-2023', entered(y2023, { cluster: 'số 5' })],
    ['so-nganh-van-xa-2025', entered(y2025, { recipients: ['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Sở Tài chính'] })],
    ['khoi-dang-2026', entered(y2026, {}, counts(2026, { ldtt: 99 }))],
    ['huyen-bien-gioi-2023', entered(y2023, {}, counts(2023, { 'bk-tinh/tt': 3 }))],
    ['so-nganh-van-xa-2025', renamedSince],
    ['khoi-dang-2026', say('=TRƯỞNG BAN TỔ CHỨC TỈNH ỦY', '……'), dressed(y2026)],
  ),
];

/** Nothing of what was laid around a report is wrong by itself. */
export const dressedReports: readonly (readonly [report: string, edit: Edit])[] = [
  ['huyen-bien-gioi-2023', dressed(y2023)],
  ['so-nganh-van-xa-2025', dressed(y2025)],
  ['khoi-dang-2026', dressed(y2026)],
];
