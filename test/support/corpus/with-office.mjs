/** A report by LibreOffice, from a web page of the same words. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const escape = (text) => String(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
const line = (text, role) => `<p class="${role}">${escape(text) || '<br/>'}</p>`;

const CSS = `
@page { size: 21cm 29.7cm; margin: 2cm 1.5cm 2cm 3cm }
@page wide { size: 29.7cm 21cm; margin: 2cm 2cm 2cm 3cm }
p { font-family: "Times New Roman"; font-size: 14pt; margin: 0 } td p { margin: 0 }
.nation, .issuer { font-size: 13pt; font-weight: bold; text-align: center } .council { font-size: 13pt; text-align: center }
.motto, .title, .part, .signature { font-weight: bold; text-align: center } .date, .attached { font-style: italic; text-align: center }
.addressee { text-align: center }
.body, .bullet, .section, .clause { text-align: justify; text-indent: 1.27cm; margin-top: 6pt } .section, .clause { font-weight: bold }
.label { font-size: 12pt; font-weight: bold; font-style: italic } .recipient, .cell { font-size: 11pt }
`;

const layout = (columns) =>
  `<table width="100%" border="0"><tr>${columns.map((inner) => `<td valign="top">${inner}</td>`).join('')}</tr></table>`;
const cells = (row) =>
  row
    .filter((cell) => cell !== null)
    .map(
      (cell) => `<td colspan="${cell.wide ?? 1}" rowspan="${cell.high ?? 1}">${line(cell.text ?? cell, 'cell')}</td>`,
    )
    .join('');
const table = ({ header, rows }) =>
  `<table width="100%" border="1" cellspacing="0">${[...header, ...rows].map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`;

/** The file's bytes; needs `soffice`. LibreOffice writes no page number of its own. */
export function withOffice(content) {
  const [left, right] = content.letterhead;
  const html = [
    `<html lang="vi"><head><meta charset="utf-8"/><style>${CSS}</style></head><body>`,
    layout([
      line(left[0], 'council') + line(left[1], 'issuer') + line(left[2], 'council'),
      line(right[0], 'nation') + line(right[1], 'motto') + line(right[2], 'date'),
    ]),
    line('BÁO CÁO', 'title'),
    line(content.title, 'title'),
    content.addressee === null ? '' : line(content.addressee, 'addressee'),
    ...content.body.map(({ role, text }) => line(text, role)),
    layout([
      line('Nơi nhận:', 'label') + content.recipients.map((text) => line(text, 'recipient')).join(''),
      content.signature
        .map((text, at) => line(text, 'signature') + (at === 2 ? line('', 'signature').repeat(2) : ''))
        .join(''),
    ]),
    ...content.annexes.map(
      ({ label, title, attached, table: model }) =>
        `<p class="title" style="page-break-before: always">${label}</p>${line(title, 'title')}${line(attached, 'attached')}${table(model)}`,
    ),
    '</body></html>',
  ].join('\n');
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  try {
    writeFileSync(join(folder, 'report.html'), html);
    const convert = (format, from) =>
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          format,
          '--outdir',
          folder,
          join(folder, from),
        ],
        { stdio: 'ignore' },
      );
    convert('odt:writer8', 'report.html');
    convert('docx:MS Word 2007 XML', 'report.odt');
    return new Uint8Array(readFileSync(join(folder, 'report.docx')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
