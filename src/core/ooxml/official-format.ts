/**
 * How an official document looks. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I (page, letters) and Phần II (parts of
 * the document), in force from 05/3/2020. Where the decree leaves a range, the value chosen within it stands here.
 * Measures of length are twips (1/20 point, 1/1440 inch); sizes of letters are points.
 */

/** I.1–I.3: A4; margins top 20–25, bottom 20–25, left 30–35, right 15–20 mm. */
export const page = {
  width: 11906,
  height: 16838,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  /** I.7: the page number stands in the middle of the top margin. */
  header: 510,
  footer: 510,
} as const;

/** Width left for text on a portrait page, 165 mm. */
export const textWidth = page.width - page.left - page.right;

/** Width left for text on a turned page, 252 mm. */
export const turnedTextWidth = page.height - page.left - page.right;

/** I.4, I.5: the typeface, in black. */
export const typeface = 'Times New Roman';
export const black = '000000';

/** Letter sizes in points; the decree's range beside each. */
export const letterSize = {
  nation: 13, // 12–13
  motto: 14, // 13–14
  issuer: 13, // 12–13
  number: 13, // 13
  placeAndDate: 14, // 13–14
  title: 14, // 13–14
  body: 14, // 13–14
  pageNumber: 14, // 13–14
  signature: 14, // 13–14
  recipientsTitle: 12, // 12
  recipients: 11, // 11
  appendix: 14, // 14
  /** The decree sets no size inside tables: this one, and smaller where the columns need it. */
  table: 11,
} as const;

/** II.5.b: first line 1 or 1.27 cm, paragraphs at least 6 pt apart, lines single to 1.5. */
export const bodyLayout = { firstLine: 720, gap: 120, line: 276 } as const;

/** Columns of the letterhead: the right one holds the nation's name on one line at 13 pt bold (5424 twips), with air around it. */
export const letterheadColumns = [3700, textWidth - 3700] as const;

/**
 * Air on each side of the left column. The council's line is narrower: beside the nation's name "HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN"
 * (4094 twips) cannot stand on one line, and breaks best before "TỈNH" (a line of 2036), not behind it (2722).
 */
export const issuerMargin = { council: 500, cluster: 100 } as const;

/** Columns of the last table: recipients, signature. */
export const closingColumns = [4354, textWidth - 4354] as const;

/** Tables of figures: thickness of the rules in eighths of a point, air beside the text in twips. */
export const tableFormat = {
  rule: 4,
  margin: 40,
  /** Rows at the end that are not parted: the total, the year before, the comparison and the ratio. */
  keptRows: 4,
} as const;

/** Lengths of the rules. */
export const ruleLength = {
  /** II.1.b: as long as the motto, 3428 twips at 14 pt bold. */
  motto: 3428,
  /** II.2.b: a third to a half of the issuer's line, which is 2400 to 3850 twips long. */
  issuer: 1280,
  /** II.4.b, III.1.c: a third to a half of the title's line. */
  title: 3118,
} as const;

/** Space for the signature and the seal, whose diameter is 36 mm: about five lines. */
export const signatureSpace = 1560;
