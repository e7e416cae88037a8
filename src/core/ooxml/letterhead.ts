/** The head of the report: who issues it, nation and motto, number and date. NĐ 30/2020, Phụ lục I, II.1–II.4. */
import { formLines } from '../report/fixed-lines';
import type { ReportContent } from '../report/report-content';
import { type Block, type Columns, paragraph, type Paragraph, text } from './document-model';
import { fieldControl, sentence } from './field-control';
import { issuerMargin, letterheadColumns, letterSize, ruleLength, textWidth } from './official-format';
import { ruleAcross } from './rule';

/** Agency and nation side by side; below them number and date on one line. */
export const letterhead = ({ fields, fixed }: ReportContent): Columns => {
  const place = 'letterhead';
  const [left, right] = letterheadColumns;
  const issuer = { caps: true, size: letterSize.issuer };
  return {
    kind: 'columns',
    widths: letterheadColumns,
    rows: [
      [
        [
          paragraph(
            'BctdTheThuc',
            [fieldControl('council', fields.council, place)],
            { left: issuerMargin.council, right: issuerMargin.council },
            issuer,
          ),
          paragraph(
            'BctdTheThuc',
            [text(`${fixed.issuer} `), fieldControl('cluster', fields.cluster, place)],
            { left: issuerMargin.cluster, right: issuerMargin.cluster },
            { ...issuer, bold: true },
          ),
          ruleAcross(left, ruleLength.issuer),
        ],
        [
          paragraph('BctdTheThuc', [text(fixed.country)], {}, { bold: true, size: letterSize.nation }),
          paragraph('BctdTheThuc', [text(fixed.motto)], {}, { bold: true, size: letterSize.motto }),
          ruleAcross(right, ruleLength.motto),
        ],
      ],
      [
        [
          paragraph(
            'BctdTheThuc',
            sentence(formLines.number, fields, place),
            { before: 120 },
            { size: letterSize.number },
          ),
        ],
        [
          paragraph(
            'BctdTheThuc',
            sentence(formLines.placeAndDate, fields, place),
            { before: 120 },
            { italic: true, size: letterSize.placeAndDate },
          ),
        ],
      ],
    ],
  };
};

/** *Kính gửi* on a line of its own. II.9.b. */
export const addresseeLine = ({ fields }: Pick<ReportContent, 'fields'>): Paragraph =>
  paragraph('BctdTheThuc', sentence(formLines.addressee, fields, 'address'), { before: 240, after: 120 });

/** Name of the document, what it is about, a rule, and whom it is addressed to where that is switched on. II.5, II.9.b. */
export const titleBlock = (content: ReportContent): readonly Block[] => {
  const { fields, fixed, wording, addressed } = content;
  return [
    paragraph('BctdTieuDe', [text(fixed.documentType)], { before: 360 }),
    paragraph('BctdTieuDe', sentence(fixed.title[wording], fields, 'title'), { left: 567, right: 567 }),
    ruleAcross(textWidth, ruleLength.title, { before: 40, after: 240 }),
    ...(addressed ? [addresseeLine(content)] : []),
  ];
};
