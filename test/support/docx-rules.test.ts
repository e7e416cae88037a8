/** The judges themselves: each rule is shown a document that breaks it. */
import { reportParts } from '../../src/core/ooxml/report-docx';
import { packDocx } from '../../src/files/pack-docx';
import { brokenRules } from './docx-rules';
import { reportSample } from './report-sample';
import { validationErrors } from './validate-docx';

const parts = reportParts(reportSample(), { dataPart: null, autoOpen: null });
const broken = (change: (document: string) => string, name = 'word/document.xml') => {
  const before = parts.get(name) ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return new Map([...parts, [name, after]]);
};

describe('brokenRules', () => {
  it.each<[string, (document: string) => string, string?]>([
    ['two controls with one id', (xml) => xml.replace(/(<w:id w:val=")\d+(".*?<w:id w:val=")\d+/s, '$17$27')],
    ['is no id of a control', (xml) => xml.replace(/<w:id w:val="\d+"/, '<w:id w:val="0"')],
    ['a cell does not end with a paragraph', (xml) => xml.replace('</w:tc>', '<w:tbl/></w:tc>')],
    ['tag bctd.h.đề', (xml) => xml.replace('bctd.h.P1"', 'bctd.h.đề"')],
    ['is around cells or rows', (xml) => xml.replace('<w:sdtContent>', '<w:sdtContent><w:tc><w:p/></w:tc>')],
    ['title', (xml) => xml.replace(/<w:alias w:val="[^"]*"/, '<w:alias w:val=""')],
    ['holds nothing', (xml) => xml.replace(/<w:sdtContent>.*?<\/w:sdtContent>/s, '<w:sdtContent/>')],
    ['style Bctd is not defined', (xml) => xml.replace('w:val="BctdMuc"', 'w:val="Bctd"')],
    [
      'does not end with a paragraph',
      (xml) => xml.replace(/<w:sectPr>(?!.*<w:sectPr>)/s, '<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>$&'),
    ],
    ['rId4 is no relationship', (xml) => xml.replace('Id="rId4"', 'Id="rId9"'), 'word/_rels/document.xml.rels'],
    ['word/none.xml is not there', (xml) => xml.replace('"styles.xml"', '"none.xml"'), 'word/_rels/document.xml.rels'],
  ])('finds: %s', (...row) => {
    // A row without a name: a third parameter would be the runner's own callback.
    const [message, change, name] = row;
    expect(brokenRules(broken(change, name)).join('\n')).toContain(message);
  });
});

describe('validationErrors', () => {
  it('finds a value that the format does not have', () => {
    const wrong = packDocx(broken((xml) => xml.replace('<w:jc w:val="center"/>', '<w:jc w:val="middle"/>')));
    expect(validationErrors(wrong).join('\n')).toContain('middle');
  });
});
