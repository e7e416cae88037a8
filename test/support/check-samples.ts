/** Findings, rules and states of tab Kiểm tra for tests. */
import { emptyCheckState, type CheckOutcomeView, type CheckState, type FindingView } from '../../src/app/check-state';

/** A finding that can be gone to and mended; whatever a test does not name is as here. */
export const findingSample = (over: Partial<FindingView> = {}): FindingView => ({
  key: 'years-agree|P1.IV.2|2024|Năm ghi là 2024, báo cáo này là năm 2026.|',
  check: 'years-agree',
  title: 'Năm trong báo cáo thống nhất',
  severity: 'error',
  outcome: 'failed',
  message: 'Năm ghi là 2024, báo cáo này là năm 2026.',
  part: 'Phần thứ nhất – IV. Công tác khen thưởng',
  where: '2. Kết quả khen thưởng',
  quote: 'Kết quả khen thưởng năm 2024',
  why: 'Năm của báo cáo cũ còn sót là lý do thường gặp nhất khiến báo cáo bị trả lại.',
  basis: ['Mẫu số 02, tên báo cáo và các đề mục có ghi năm'],
  canGo: true,
  fix: 'Thay “2024” bằng “2026”',
  inAll: true,
  heading: false,
  ...over,
});

/** One finding of each kind, and an edited heading. */
export const fiveFindings: readonly FindingView[] = [
  findingSample(),
  findingSample({
    key: 'totals',
    check: 'totals-add-up',
    title: 'Tổng số trong phụ lục cộng đúng',
    message: 'Dòng “Tổng cộng”, cột LĐTT ghi 1.235, cộng các đơn vị là 1.234.',
    part: 'Phụ lục II',
    where: 'Phụ lục II',
    quote: '1.235',
    why: 'Số tổng được đưa nguyên vào báo cáo của tỉnh.',
    basis: ['Mẫu số 02, Phụ lục II'],
    fix: 'Lập lại bảng từ số đã nhập',
    inAll: false,
  }),
  findingSample({
    key: 'heading',
    check: 'headings-unchanged',
    title: 'Đề mục đúng như mẫu',
    severity: 'warning',
    message: 'Đề mục là “3. Kết quả đạt được”, mẫu ghi “3. Đánh giá chung”.',
    part: 'Phần thứ nhất – II. Công tác thi đua',
    where: '3. Đánh giá chung',
    quote: '3. Kết quả đạt được',
    fix: '',
    inAll: false,
    heading: true,
  }),
  findingSample({
    key: 'bodies',
    check: 'bodies-written',
    title: 'Mọi mục đều có nội dung',
    severity: 'error',
    outcome: 'cannot-tell',
    message: 'Mục này chỉ có 05 từ; hãy xem đã đủ nội dung chưa.',
    part: 'Phần thứ hai',
    where: 'II. Giải pháp thực hiện',
    quote: 'Tiếp tục thực hiện tốt.',
    fix: '',
    inAll: false,
  }),
  findingSample({
    key: 'register',
    check: 'document-register-right',
    title: 'Sổ văn bản ghi đúng',
    severity: 'info',
    message: 'Báo cáo chưa có số; khi gửi bản điện tử phần mềm sẽ cấp số.',
    part: '',
    where: '',
    quote: '',
    fix: '',
    inAll: false,
    canGo: false,
  }),
];

/** `count` findings of real length, over several parts, of all kinds. */
export const manyFindings = (count: number): readonly FindingView[] =>
  Array.from({ length: count }, (_, place) => {
    const usual = fiveFindings[place % fiveFindings.length] ?? findingSample();
    return { ...usual, key: `${usual.key}#${place}`, part: `${usual.part} – ${(place % 7) + 1}.` };
  });

/** A check that was just made. */
export const checkOutcome = (over: Partial<CheckOutcomeView> = {}): CheckOutcomeView => ({
  findings: fiveFindings,
  passed: 31,
  notApplicable: 4,
  off: 1,
  at: '14:05',
  stale: false,
  unseen: [],
  ready: '',
  ...over,
});

/** Tab Kiểm tra with two rules. */
export const checkState = (over: Partial<CheckState> = {}): CheckState => ({
  ...emptyCheckState,
  rules: [
    {
      id: 'years-agree',
      rule: 'V04',
      title: 'Năm trong báo cáo thống nhất',
      basis: 'Mẫu số 02, tên báo cáo và các đề mục có ghi năm',
      usual: 'error',
      chosen: 'error',
    },
    {
      id: 'text-is-clean',
      rule: 'V26',
      title: 'Văn bản sạch lỗi gõ',
      basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, phần II (đề xuất)',
      usual: 'warning',
      chosen: 'off',
    },
  ],
  ...over,
});
