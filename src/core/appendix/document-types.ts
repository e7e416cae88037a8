/** Kinds of documents with their abbreviations. */

/** A kind of document. */
export interface DocumentType {
  readonly abbreviation: string;
  readonly name: string;
}

/** Công văn, which carries no abbreviation: `05/BNV-VP`. */
export const OFFICIAL_LETTER: DocumentType = { abbreviation: '', name: 'Công văn' };

/** NĐ 30/2020/NĐ-CP, Phụ lục III, in its order. */
export const documentTypes: readonly DocumentType[] = [
  { abbreviation: 'NQ', name: 'Nghị quyết' },
  { abbreviation: 'QĐ', name: 'Quyết định' },
  { abbreviation: 'CT', name: 'Chỉ thị' },
  { abbreviation: 'QC', name: 'Quy chế' },
  { abbreviation: 'QyĐ', name: 'Quy định' },
  { abbreviation: 'TC', name: 'Thông cáo' },
  { abbreviation: 'TB', name: 'Thông báo' },
  { abbreviation: 'HD', name: 'Hướng dẫn' },
  { abbreviation: 'CTr', name: 'Chương trình' },
  { abbreviation: 'KH', name: 'Kế hoạch' },
  { abbreviation: 'PA', name: 'Phương án' },
  { abbreviation: 'ĐA', name: 'Đề án' },
  { abbreviation: 'DA', name: 'Dự án' },
  { abbreviation: 'BC', name: 'Báo cáo' },
  { abbreviation: 'BB', name: 'Biên bản' },
  { abbreviation: 'TTr', name: 'Tờ trình' },
  { abbreviation: 'HĐ', name: 'Hợp đồng' },
  { abbreviation: 'CĐ', name: 'Công điện' },
  { abbreviation: 'BGN', name: 'Bản ghi nhớ' },
  { abbreviation: 'BTT', name: 'Bản thỏa thuận' },
  { abbreviation: 'GUQ', name: 'Giấy ủy quyền' },
  { abbreviation: 'GM', name: 'Giấy mời' },
  { abbreviation: 'GGT', name: 'Giấy giới thiệu' },
  { abbreviation: 'GNP', name: 'Giấy nghỉ phép' },
  { abbreviation: 'PG', name: 'Phiếu gửi' },
  { abbreviation: 'PC', name: 'Phiếu chuyển' },
  { abbreviation: 'PB', name: 'Phiếu báo' },
];

/** Kinds the Party's documents have besides: `30-CT/TU`, `1160-KL/TU`, `05-CV/TU`. */
export const partyTypes: readonly DocumentType[] = [
  { abbreviation: 'KL', name: 'Kết luận' },
  { abbreviation: 'QĐi', name: 'Quy định' },
  { abbreviation: 'CV', name: 'Công văn' },
];
