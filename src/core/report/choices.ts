/** The choices of a report with the names they have in the pane. */
import type { ClusterKind, Rating, Wording } from '../outline/outline';
import type { Delivery, LabourRatio } from './data-entries';

/** *Loại*. */
export const kindNames: Readonly<Record<ClusterKind, string>> = { cum: 'Cụm', khoi: 'Khối' };
/** *Cách ghi đề mục*. */
export const wordingNames: Readonly<Record<Wording, string>> = { form: 'Theo mẫu', short: 'Rút gọn' };
/** *Hình thức gửi*. */
export const deliveryNames: Readonly<Record<Delivery, string>> = { paper: 'Bản giấy', electronic: 'Bản điện tử' };
/** Heading of P1.III.2. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  final: 'Kết quả xếp loại',
  expected: 'Kết quả dự kiến xếp loại',
};

/** A definition of "tỷ lệ khen thưởng đối với người lao động", which the form leaves open (D17). */
export interface LabourRatioChoice {
  readonly id: LabourRatio;
  readonly name: string;
  /** The note under the table of Phụ lục III. */
  readonly note: string;
  /** Where the definition comes from. */
  readonly source: string;
  /** No act of the province defines the ratio; both stand to be confirmed by the receiving side. */
  readonly standing: 'proposed';
}

/** *Cách tính tỷ lệ*; the first is the usual one. */
export const labourRatioChoices: readonly LabourRatioChoice[] = [
  {
    id: 'R1',
    name: 'Người lao động trực tiếp trong tổng số cá nhân được khen thưởng',
    note: 'Tỷ lệ = số lượt cá nhân không giữ chức vụ lãnh đạo, quản lý được khen thưởng / tổng số lượt cá nhân được khen thưởng × 100.',
    source:
      'Thông tư số 02/2023/TT-BNV, biểu 0603.N/BNV-TĐKT: dòng “Người trực tiếp công tác, lao động, học tập, chiến đấu”.',
    standing: 'proposed',
  },
  {
    id: 'R2',
    name: 'Người lao động được khen thưởng trong tổng số người lao động trực tiếp của đơn vị',
    note: 'Tỷ lệ = số lượt cá nhân không giữ chức vụ lãnh đạo, quản lý được khen thưởng / tổng số người lao động trực tiếp của đơn vị × 100.',
    source: 'Cách hiểu theo câu chữ của đề cương, mục IV.2; chưa có văn bản quy định.',
    standing: 'proposed',
  },
];

/** The note under the table of Phụ lục III that says which definition was used. */
export const labourRatioNote = (id: LabourRatio): string =>
  labourRatioChoices.find((choice) => choice.id === id)?.note ?? '';
