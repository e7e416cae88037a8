/** A short letter with its own margins, a header and a table: a document that already has text, to try the pane on. */
import { strToU8, zipSync } from 'fflate';

const types = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`;

const packageRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`;

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const styles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:before="60" w:after="60" w:line="288" w:lineRule="auto"/></w:pPr></w:style></w:styles>`;

const header = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:hdr ${main}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:i/><w:sz w:val="20"/></w:rPr><w:t>Văn phòng Sở Tài chính</w:t></w:r></w:p></w:hdr>`;

type Alignment = 'left' | 'center' | 'both' | 'right';

/** `<w:p><w:pPr><w:ind/><w:jc/></w:pPr><w:r><w:rPr/><w:t/></w:r></w:p>` */
function paragraph(text: string, alignment: Alignment = 'both', run = ''): string {
  const indent = alignment === 'both' ? '<w:ind w:firstLine="720"/>' : '';
  return `<w:p><w:pPr>${indent}<w:jc w:val="${alignment}"/></w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function cell(width: number, text: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(text, 'left')}</w:tc>`;
}

const line = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const rows = [
  ['Hội nghị sơ kết', 'Ngày 12 tháng 01'],
  ['Kiểm tra chéo giữa các đơn vị', 'Ngày 20 tháng 01'],
  ['Nộp hồ sơ về Hội đồng', 'Trước ngày 31 tháng 01'],
] as const;
const table = `<w:tbl><w:tblPr><w:tblW w:w="8600" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="5000"/><w:gridCol w:w="3600"/></w:tblGrid>${rows.map(([work, time]) => `<w:tr>${cell(5000, work)}${cell(3600, time)}</w:tr>`).join('')}</w:tbl>`;

const body = [
  paragraph('THÔNG BÁO', 'center', '<w:b/>'),
  paragraph('Về lịch làm việc của cụm thi đua trong tháng 01', 'center', '<w:b/>'),
  paragraph('Kính gửi các đơn vị thành viên trong cụm,'),
  paragraph(
    'Trưởng cụm thông báo lịch làm việc để các đơn vị chuẩn bị báo cáo tổng kết công tác thi đua, khen thưởng như sau:',
  ),
  table,
  paragraph(
    'Đề nghị các đơn vị gửi số liệu bằng văn bản điện tử. Nếu có vướng mắc, liên hệ Văn phòng Sở để được hướng dẫn.',
  ),
  paragraph('Trân trọng cảm ơn./.', 'both', '<w:i/>'),
].join('');

const section =
  '<w:sectPr><w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1418" w:left="1985" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** The letter as a .docx. */
export function sampleLetter(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(packageRelationships),
    'word/_rels/document.xml.rels': strToU8(documentRelationships),
    'word/styles.xml': strToU8(styles),
    'word/header1.xml': strToU8(header),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${main}><w:body>${body}${section}</w:body></w:document>`,
    ),
  });
}
