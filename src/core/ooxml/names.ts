/**
 * Every WordprocessingML name the product writes, once, beside its section of ECMA-376 Part 1 (5th ed.).
 * Names of Word's own extensions stand beside their section of [MS-DOCX].
 */

/** Elements. */
export const w = {
  document: 'w:document', // 17.2.3
  body: 'w:body', // 17.2.2
  paragraph: 'w:p', // 17.3.1.22
  paragraphProperties: 'w:pPr', // 17.3.1.26
  paragraphStyle: 'w:pStyle', // 17.3.1.27
  keepNext: 'w:keepNext', // 17.3.1.15
  keepLines: 'w:keepLines', // 17.3.1.14
  widowControl: 'w:widowControl', // 17.3.1.44
  paragraphBorders: 'w:pBdr', // 17.3.1.24
  bottom: 'w:bottom', // 17.3.1.7
  spacing: 'w:spacing', // 17.3.1.33
  indent: 'w:ind', // 17.3.1.12
  align: 'w:jc', // 17.3.1.13
  outlineLevel: 'w:outlineLvl', // 17.3.1.20
  run: 'w:r', // 17.3.2.25
  runProperties: 'w:rPr', // 17.3.2.28
  runStyle: 'w:rStyle', // 17.3.2.29
  fonts: 'w:rFonts', // 17.3.2.26
  bold: 'w:b', // 17.3.2.1
  boldComplex: 'w:bCs', // 17.3.2.2
  italic: 'w:i', // 17.3.2.16
  italicComplex: 'w:iCs', // 17.3.2.17
  caps: 'w:caps', // 17.3.2.5
  color: 'w:color', // 17.3.2.6
  size: 'w:sz', // 17.3.2.38
  sizeComplex: 'w:szCs', // 17.3.2.39
  language: 'w:lang', // 17.3.2.20
  text: 'w:t', // 17.3.3.31
  lineBreak: 'w:br', // 17.3.3.1
  simpleField: 'w:fldSimple', // 17.16.19
  table: 'w:tbl', // 17.4.38
  tableProperties: 'w:tblPr', // 17.4.60
  tableWidth: 'w:tblW', // 17.4.64
  tableAlign: 'w:jc', // 17.4.29
  tableIndent: 'w:tblInd', // 17.4.51
  tableBorders: 'w:tblBorders', // 17.4.39
  tableLayout: 'w:tblLayout', // 17.4.53
  tableCellMargins: 'w:tblCellMar', // 17.4.43
  tableCaption: 'w:tblCaption', // 17.4.41
  tableDescription: 'w:tblDescription', // 17.4.47
  top: 'w:top', // 17.4.76
  left: 'w:left', // 17.4.35
  right: 'w:right', // 17.4.74
  insideHorizontal: 'w:insideH', // 17.4.23
  insideVertical: 'w:insideV', // 17.4.25
  tableGrid: 'w:tblGrid', // 17.4.49
  gridColumn: 'w:gridCol', // 17.4.16
  tableRow: 'w:tr', // 17.4.79
  tableRowProperties: 'w:trPr', // 17.4.82
  cannotSplit: 'w:cantSplit', // 17.4.6
  rowHeight: 'w:trHeight', // 17.4.81
  headerRow: 'w:tblHeader', // 17.4.50
  tableCell: 'w:tc', // 17.4.66
  tableCellProperties: 'w:tcPr', // 17.4.70
  cellWidth: 'w:tcW', // 17.4.72
  columnSpan: 'w:gridSpan', // 17.4.17
  rowSpan: 'w:vMerge', // 17.4.85
  textDirection: 'w:textDirection', // 17.4.71
  cellVerticalAlign: 'w:vAlign', // 17.4.84
  control: 'w:sdt', // 17.5.2.29 to 17.5.2.32
  controlProperties: 'w:sdtPr', // 17.5.2.38
  controlContent: 'w:sdtContent', // 17.5.2.33 to 17.5.2.37
  controlTitle: 'w:alias', // 17.5.2.1
  controlTag: 'w:tag', // 17.5.2.42
  controlId: 'w:id', // 17.5.2.18
  controlLock: 'w:lock', // 17.5.2.23
  placeholder: 'w:placeholder', // 17.5.2.25
  documentPart: 'w:docPart', // 17.5.2.12, of the glossary 17.12.5
  showingPlaceholder: 'w:showingPlcHdr', // 17.5.2.39
  section: 'w:sectPr', // 17.6.17, 17.6.18
  headerReference: 'w:headerReference', // 17.10.5
  sectionType: 'w:type', // 17.6.22
  pageSize: 'w:pgSz', // 17.6.13
  pageMargins: 'w:pgMar', // 17.6.11
  pageNumbers: 'w:pgNumType', // 17.6.12
  titlePage: 'w:titlePg', // 17.10.6
  header: 'w:hdr', // 17.10.4
  styles: 'w:styles', // 17.7.4.18
  defaults: 'w:docDefaults', // 17.7.5.1
  runDefaults: 'w:rPrDefault', // 17.7.5.5
  paragraphDefaults: 'w:pPrDefault', // 17.7.5.3
  style: 'w:style', // 17.7.4.17
  name: 'w:name', // 17.7.4.9, of a glossary part 17.12.10
  next: 'w:next', // 17.7.4.10
  priority: 'w:uiPriority', // 17.7.4.19
  quickStyle: 'w:qFormat', // 17.7.4.14
  settings: 'w:settings', // 17.15.1.78
  defaultTab: 'w:defaultTabStop', // 17.15.1.25
  compatibility: 'w:compat', // 17.15.1.21
  compatibilitySetting: 'w:compatSetting', // [MS-DOCX] 2.3
  themeFontLanguage: 'w:themeFontLang', // 17.15.1.88
  decimalSymbol: 'w:decimalSymbol', // 17.15.1.23
  listSeparator: 'w:listSeparator', // 17.15.1.56
  fontTable: 'w:fonts', // 17.8.3.11
  font: 'w:font', // 17.8.3.10
  family: 'w:family', // 17.8.3.9
  pitch: 'w:pitch', // 17.8.3.14
  glossary: 'w:glossaryDocument', // 17.12.11
  documentParts: 'w:docParts', // 17.12.8
  documentPartProperties: 'w:docPartPr', // 17.12.7
  documentPartBody: 'w:docPartBody', // 17.12.6
  category: 'w:category', // 17.12.3
  gallery: 'w:gallery', // 17.12.9
  types: 'w:types', // 17.12.15
  type: 'w:type', // 17.12.14
  behaviors: 'w:behaviors', // 17.12.2
  behavior: 'w:behavior', // 17.12.1
  guid: 'w:guid', // 17.12.12
  appearance: 'w15:appearance', // [MS-DOCX] 2.5.3.1
} as const;

/** Attributes. */
export const a = {
  value: 'w:val',
  ascii: 'w:ascii', // with the next three: 17.3.2.26
  highAnsi: 'w:hAnsi',
  complexScript: 'w:cs',
  eastAsia: 'w:eastAsia',
  bidirectional: 'w:bidi', // 17.3.2.20
  before: 'w:before', // with the next three: 17.3.1.33
  after: 'w:after',
  line: 'w:line',
  lineRule: 'w:lineRule',
  left: 'w:left', // with the next two: 17.3.1.12
  right: 'w:right',
  firstLine: 'w:firstLine',
  size: 'w:sz', // with the next two: 17.3.4
  space: 'w:space',
  color: 'w:color',
  preserveSpace: 'xml:space',
  instruction: 'w:instr', // 17.16.19
  width: 'w:w',
  height: 'w:h', // 17.6.13
  orientation: 'w:orient', // 17.6.13
  unit: 'w:type', // of a table measure, 17.18.90
  heightRule: 'w:hRule', // 17.4.81
  top: 'w:top', // with the next four: 17.6.11
  bottom: 'w:bottom',
  header: 'w:header',
  footer: 'w:footer',
  gutter: 'w:gutter',
  start: 'w:start', // 17.6.12
  kind: 'w:type', // of a style, layout, header reference
  styleId: 'w:styleId', // 17.7.4.17
  isDefault: 'w:default',
  isCustom: 'w:customStyle',
  name: 'w:name',
  uri: 'w:uri',
  relationship: 'r:id', // 22.8.2.1
  appearance: 'w15:val',
  ignorable: 'mc:Ignorable', // ECMA-376 Part 3, 7.2
} as const;

/** Namespace declarations of a WordprocessingML part. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  [a.ignorable]: 'w15',
} as const;
