/** Text as a workbook's XML holds it. */

/** Signs that XML cannot hold, and the text of an escape itself, written as `_xHHHH_` (ECMA-376 Part 1, 22.9.2.19). */
const escapeXlsx = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`,
    );

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

const escapeXml = (text: string): string => text.replace(/[&<>"\r]/gu, (mark) => marks[mark] ?? mark);

/** Text of an element. */
export const elementText = (text: string): string => escapeXml(escapeXlsx(text));
/** Value of an attribute. */
export const attributeText = (text: string): string => escapeXml(escapeXlsx(text)).replace(/[\t\n]/gu, ' ');
