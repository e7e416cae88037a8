/** Files that are no document this program reads: told by their first bytes and parts, said with the way out. */
import type { Trouble } from '../app/trouble';
import { beginsWith, compoundStreams, firstText, isCompoundFile, isZip } from './first-bytes';

/** Why a file was not read; each says what to do. */
export const documentSentences = {
  tooBig: (file: string): string =>
    `Tệp “${file}” lớn hơn 50 MB nên không đọc; hãy mở bằng Word, nén ảnh hoặc bỏ bớt ảnh rồi lưu lại.`,
  bomb: (file: string): string =>
    `Tệp “${file}” chứa lượng dữ liệu lớn bất thường so với một báo cáo nên không đọc; hãy mở bằng Word, chép nội dung sang văn bản mới rồi lưu lại.`,
  broken: (file: string): string =>
    `Tệp “${file}” bị hỏng hoặc chưa tải về hết nên không đọc được; hãy xin lại tệp, hoặc mở bằng Word rồi lưu thành tệp mới.`,
  empty: (file: string): string => `Tệp “${file}” không có nội dung.`,
  oldWord: (file: string): string =>
    `Tệp “${file}” ở định dạng Word cũ (.doc); hãy mở bằng Word, chọn Tệp → Lưu thành → Tài liệu Word (.docx).`,
  password: (file: string): string =>
    `Tệp “${file}” có mật khẩu nên không đọc được; hãy mở bằng Word, bỏ mật khẩu rồi lưu lại.`,
  openDocument: (file: string): string =>
    `Tệp “${file}” là văn bản OpenDocument (.odt); hãy mở bằng LibreOffice hoặc Word rồi lưu thành .docx.`,
  webPage: (file: string): string =>
    `Tệp “${file}” thực ra là trang web do phần mềm khác xuất ra; hãy mở bằng Word rồi lưu thành .docx.`,
  richText: (file: string): string => `Tệp “${file}” thực ra là văn bản RTF; hãy mở bằng Word rồi lưu thành .docx.`,
  pdf: (file: string): string => `Tệp “${file}” thực ra là tệp PDF; hãy dùng tệp Word (.docx) đã soạn ra nó.`,
  wordXml: (file: string): string =>
    `Tệp “${file}” ở định dạng XML của Word (như Word 2003); hãy mở bằng Word rồi lưu thành .docx.`,
  entities: (file: string): string =>
    `Tệp “${file}” có khai báo DTD mà Word không bao giờ ghi ra nên không đọc, để bảo đảm an toàn; hãy mở bằng Word rồi lưu thành tệp mới.`,
  notDocument: (file: string): string => `Tệp “${file}” không phải là văn bản Word (.docx).`,
};

/** Kinds of trouble by the sentence that says them. */
export type DocumentTrouble = keyof typeof documentSentences;

const ids: Partial<Record<DocumentTrouble, Trouble['id']>> = {
  tooBig: 'too-big',
  bomb: 'too-big',
  oldWord: 'old-format',
  wordXml: 'old-format',
};

/** The trouble with a file. */
export const documentTrouble = (kind: DocumentTrouble, file: string): Trouble => ({
  id: ids[kind] ?? 'not-supported',
  sentence: documentSentences[kind](file),
  retry: false,
});

/** Word for Windows 1 and 2, Word 6 in its own container. */
const oldHeaders = [
  [0x9b, 0xa5],
  [0xdb, 0xa5],
  [0xdc, 0xa5],
];

function compoundTrouble(bytes: Uint8Array): DocumentTrouble {
  const has = compoundStreams(bytes);
  if (has('EncryptedPackage')) return 'password';
  return has('WordDocument') ? 'oldWord' : 'notDocument';
}

/** What speaks against the first bytes of a file; 'zip' is read further. */
export function documentKind(bytes: Uint8Array): DocumentTrouble | 'zip' {
  if (bytes.length === 0) return 'empty';
  if (isCompoundFile(bytes)) return compoundTrouble(bytes);
  if (isZip(bytes)) return 'zip';
  if (beginsWith(bytes, oldHeaders)) return 'oldWord';
  // UTF-16 has a zero byte behind each letter.
  const start = firstText(bytes).replaceAll('\0', '');
  if (start.startsWith('{\\rtf')) return 'richText';
  if (start.startsWith('%PDF')) return 'pdf';
  if (/<\?mso-application\s+progid="Word|<(\w+:)?wordDocument[\s>]|<pkg:package[\s>]/iu.test(start)) return 'wordXml';
  if (/^(<!doctype|<html|<table|<\?xml|<head|<meta|<style|<body|<p|<div|mime-version:)/iu.test(start)) return 'webPage';
  return 'notDocument';
}

/** What speaks against the names of a zip's parts; null = a document may be in it. */
export function documentPartsTrouble(names: readonly string[], mimetype: string): DocumentTrouble | null {
  if (mimetype.startsWith('application/vnd.oasis.opendocument'))
    return mimetype.includes('.text') ? 'openDocument' : 'notDocument';
  return names.some((name) => name.toLowerCase() === '[content_types].xml') ? null : 'notDocument';
}
