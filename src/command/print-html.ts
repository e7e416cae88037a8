/** Results as one page to look at and to print: no script, nothing from elsewhere. */
import { createHash } from 'node:crypto';
import { findingKindNames, kindOf } from '../core/checks/saying/finding-kinds';
import { commonErrors, summaryText, verdictText } from './command-words';
import { isReady, type FileResult } from './file-result';
import { pageStyle } from './page-style';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as text of the page; what HTML does not allow is left out, what turns the direction of writing too. */
const text = (words: string): string =>
  words
    .replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

const day = (at: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())} ngày ${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
};

function table(headers: readonly string[], rows: readonly string[]): string {
  if (rows.length === 0) return '';
  const head = headers.map((header) => `<th scope="col">${text(header)}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

const row = (cells: readonly string[], kind = ''): string =>
  `<tr${kind === '' ? '' : ` class="${kind}"`}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

/** Class of what a file came to. */
const standing = (result: FileResult): string => (isReady(result) ? 'ready' : 'error');

function section(result: FileResult, turn: number): string {
  const rows = result.findings.map((finding) => {
    const kind = kindOf(finding);
    const quote = finding.text === '' ? '' : `<q>${text(finding.text)}</q>`;
    const said = `${text(finding.message)}${quote}<small>${text(finding.title)} (${text(finding.check)})</small>`;
    return row([text(findingKindNames[kind]), text(finding.where || 'Cả văn bản'), said], kind);
  });
  const aside = result.aside.map(({ title, message, reason }) => row([text(title), text(message), text(reason)]));
  return `<section id="tep-${turn + 1}"><h2>${text(result.file)}</h2>
<p class="${standing(result)}">${text(verdictText(result))}</p>
${table(['Mức', 'Vị trí', 'Nội dung'], rows)}
${aside.length === 0 ? '' : `<h3>Đã bỏ qua</h3>\n${table(['Quy tắc', 'Nội dung', 'Lý do'], aside)}`}</section>`;
}

/** The whole page. `at`: when it was checked. */
export function resultsPage(results: readonly FileResult[], at: Date): string {
  const hash = createHash('sha256').update(pageStyle).digest('base64');
  const files = results.map((result, turn) =>
    row([`<a href="#tep-${turn + 1}">${text(result.file)}</a>`, text(verdictText(result))], standing(result)),
  );
  const common = commonErrors(results).map(({ title, files: count }) => row([text(title), `${count} tệp`]));
  const overview =
    results.length < 2
      ? ''
      : `${table(['Tệp', 'Kết quả'], files)}
${common.length === 0 ? '' : `<h2>Lỗi gặp ở nhiều tệp nhất</h2>\n${table(['Quy tắc', 'Số tệp'], common)}`}`;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kết quả kiểm tra báo cáo</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>Kết quả kiểm tra báo cáo</h1>
<p>Kiểm tra lúc ${day(at)}. ${text(summaryText(results))}</p>
${overview}
${results.map(section).join('\n')}
</body>
</html>
`;
}
