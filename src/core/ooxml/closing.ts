/** The end of the report: recipients on the left, signature on the right. NĐ 30/2020, Phụ lục I, II.7, II.9. */
import { recipientFields } from '../report/printed-fields';
import type { ReportContent } from '../report/report-content';
import { type Columns, paragraph, text } from './document-model';
import { fieldControl, sentence } from './field-control';
import { closingColumns, letterSize, signatureSpace } from './official-format';

/** `Nơi nhận:` with its list, level with the title of the signer, space for signature and seal, the signer's office and name. */
export const closing = ({ fields, fixed, recipients, addressed }: ReportContent): Columns => {
  const place = 'closing';
  const lines = recipientFields.slice(0, recipients);
  const signature = { bold: true, size: letterSize.signature };
  const capitals = { ...signature, caps: true };
  return {
    kind: 'columns',
    widths: closingColumns,
    rows: [
      [
        [
          paragraph(
            'BctdNoiNhan',
            [text(fixed.recipientsLabel)],
            { before: 240 },
            { bold: true, italic: true, size: letterSize.recipientsTitle },
          ),
          ...(addressed ? [paragraph('BctdNoiNhan', [text('- Như trên;')])] : []),
          ...lines.map((field) => paragraph('BctdNoiNhan', sentence(`- {${field}};`, fields, place))),
          paragraph('BctdNoiNhan', sentence(`- ${fixed.archive}{archive}.`, fields, place)),
        ],
        [
          paragraph('BctdTheThuc', [text(fixed.onBehalf)], { before: 240, keepNext: true }, capitals),
          paragraph(
            'BctdTheThuc',
            [fieldControl('signer-title', fields['signer-title'], place)],
            { keepNext: true },
            capitals,
          ),
          paragraph(
            'BctdTheThuc',
            [fieldControl('signer-office', fields['signer-office'], place)],
            { before: signatureSpace, keepNext: true },
            capitals,
          ),
          paragraph('BctdTheThuc', [fieldControl('signer-name', fields['signer-name'], place)], {}, signature),
        ],
      ],
    ],
  };
};
