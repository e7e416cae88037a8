/** Files that are no workbook this program reads: told by their first bytes and parts, said with the way out. */
import type { Trouble } from '../app/trouble';
import { beginsWith, compoundStreams, firstText, isCompoundFile, isZip } from './first-bytes';

/** Why a file was not read; each says what to do. */
export const workbookSentences = {
  tooBig: (file: string): string =>
    `Tệp “${file}” quá lớn nên không đọc; hãy chép riêng bảng số liệu sang một tệp mới rồi nhập tệp đó.`,
  broken: (file: string): string =>
    `Tệp “${file}” bị hỏng hoặc chưa tải về hết nên không đọc được; hãy xin lại tệp, hoặc mở bằng Excel rồi lưu thành tệp mới.`,
  empty: (file: string): string => `Tệp “${file}” không có nội dung.`,
  oldExcel: (file: string): string =>
    `Tệp “${file}” ở định dạng Excel cũ (.xls); hãy mở bằng Excel, chọn Tệp → Lưu thành → Sổ làm việc Excel (.xlsx), rồi nhập lại.`,
  password: (file: string): string =>
    `Tệp “${file}” có mật khẩu nên không đọc được; hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.`,
  binary: (file: string): string =>
    `Tệp “${file}” ở định dạng nhị phân (.xlsb); hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.`,
  openDocument: (file: string): string =>
    `Tệp “${file}” là bảng tính OpenDocument (.ods); hãy mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi nhập lại.`,
  webPage: (file: string): string =>
    `Tệp “${file}” thực ra là trang web hoặc XML do phần mềm khác xuất ra; hãy mở bằng Excel, lưu thành .xlsx rồi nhập lại.`,
  notWorkbook: (file: string): string => `Tệp “${file}” không phải là bảng tính Excel (.xlsx) hay tệp .csv.`,
  noSheet: (file: string): string => `Tệp “${file}” không có trang tính nào.`,
};

/** Kinds of trouble by the sentence that says them. */
export type WorkbookTrouble = keyof typeof workbookSentences;

const ids: Partial<Record<WorkbookTrouble, Trouble['id']>> = { tooBig: 'too-big', oldExcel: 'old-format' };

/** The trouble with a file. */
export const workbookTrouble = (kind: WorkbookTrouble, file: string): Trouble => ({
  id: ids[kind] ?? 'not-supported',
  sentence: workbookSentences[kind](file),
  retry: false,
});

/** BIFF2 to BIFF4, before compound files. */
const oldHeaders = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
];

function oleTrouble(bytes: Uint8Array): WorkbookTrouble {
  const has = compoundStreams(bytes);
  if (has('EncryptedPackage')) return 'password';
  return has('Workbook') || has('Book') ? 'oldExcel' : 'notWorkbook';
}

/** What speaks against the first bytes of a file; 'zip' and 'text' are read further. */
export function fileKind(bytes: Uint8Array): WorkbookTrouble | 'zip' | 'text' {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) return oleTrouble(bytes);
  if (isZip(bytes)) return 'zip';
  const start = firstText(bytes);
  if (/^(<!doctype|<html|<table|<\?xml|<head|<meta|<style|mime-version:)/iu.test(start)) return 'webPage';
  if (beginsWith(bytes, oldHeaders)) return 'oldExcel';
  return /^(%PDF|\{\\rtf|\x7fELF|MZ|\x89PNG|GIF8|Rar!)/u.test(start) ? 'notWorkbook' : 'text';
}

/** What speaks against the names of a zip's parts; null = a workbook may be in it. */
export function zipTrouble(names: readonly string[], mimetype: string): WorkbookTrouble | null {
  const has = (part: string): boolean => names.some((name) => name.toLowerCase() === part);
  if (mimetype.startsWith('application/vnd.oasis.opendocument'))
    return mimetype.includes('spreadsheet') ? 'openDocument' : 'notWorkbook';
  if (has('xl/workbook.bin')) return 'binary';
  return has('[content_types].xml') ? null : 'notWorkbook';
}
