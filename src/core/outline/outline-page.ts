import { outlineItems } from './outline-items';
import type { Outline, OutlineRow, Repair, Wording } from './outline';

const wordingNames: Readonly<Record<Wording, string>> = { form: 'Theo mẫu', short: 'Rút gọn' };

/** A template as a reader of the page should see it: N for the years, the choices in angle brackets. */
const readable = (template: string): string =>
  template
    .replaceAll('{year}', 'N')
    .replaceAll('{next-year}', 'N+1')
    .replaceAll('{cluster}', '‹tên cụm›')
    .replaceAll('{movements}', '‹các phong trào thi đua của năm›')
    .replaceAll('{rating}', '‹xếp loại / dự kiến xếp loại›');

const bullet = (name: string, text: string): string => `- ${name}: ${text}`;

/** Both wordings on one line where they are the same. */
function wordings(texts: Readonly<Record<Wording, string>>, number: string): readonly string[] {
  const printed = (words: string): string => (number === '' ? readable(words) : `${number} ${readable(words)}`);
  return texts.form === texts.short
    ? [bullet('Cả hai cách ghi', printed(texts.form))]
    : [bullet(wordingNames.form, printed(texts.form)), bullet(wordingNames.short, printed(texts.short))];
}

function rowLines(row: OutlineRow, number: string, outline: Outline): readonly string[] {
  const repairs = outline.repairs.filter(({ rows }) => rows.includes(row.id)).map(({ id }) => id);
  const title = row.level === 'title' && row.fields.length > 0 ? outline.fixed.title : null;
  const heading = row.heading ?? title;
  return [
    `### ${row.id}`,
    '',
    bullet('Đề cương', `\`${row.verbatim}\``),
    ...(heading === null ? [] : wordings(heading, number)),
    ...(row.help === null ? [] : [bullet('Hướng dẫn', readable(row.help))]),
    ...(repairs.length === 0 ? [] : [bullet('Sửa', repairs.join(', '))]),
    '',
  ];
}

function repairLines({ id, rows, defect, treatment, reason, wordings: where }: Repair): readonly string[] {
  const place = where === 'elsewhere' ? 'ngoài đề mục' : where.map((wording) => wordingNames[wording]).join(', ');
  return [
    `### ${id}`,
    '',
    bullet('Dòng', rows.join(', ')),
    bullet('Trong đề cương', defect),
    bullet('Trong báo cáo', treatment),
    bullet('Lý do', reason),
    bullet('Áp dụng', place),
    '',
  ];
}

/** The page of docs about a form, as Markdown: every line of the form, what is printed for it, and every repair. */
export function outlinePage(outline: Outline): string {
  const settings = { year: 2026, wording: 'form', rating: 'final', dropped: [], movements: [] } as const;
  const numbers = new Map(outlineItems(outline, settings).map(({ id, number }) => [id, number]));
  return [
    `# ${outline.name}`,
    '',
    'Trang này được tạo từ dữ liệu của mẫu trong `src/core/outline/`; muốn đổi thì sửa dữ liệu rồi tạo lại trang.',
    'N là năm báo cáo, N+1 là năm sau. Số của đề mục do chương trình tính.',
    '',
    '## Các dòng của đề cương',
    '',
    ...outline.rows.flatMap((row) => rowLines(row, numbers.get(row.id) ?? '', outline)),
    '## Những chỗ đề cương được sửa',
    '',
    ...outline.repairs.flatMap(repairLines),
  ].join('\n');
}
