import { addresseePackage } from '../../../src/core/ooxml/line-package';
import { outlinePackage } from '../../../src/core/ooxml/outline-package';
import { packDocx } from '../../../src/files/pack-docx';
import { brokenRules } from '../../support/docx-rules';
import { partsOfFlatOpc } from '../../support/flat-opc';
import { filledFields, reportSample } from '../../support/report-sample';
import { validationErrors } from '../../support/validate-docx';
import { all, children, only, parseXml, textOf } from '../../support/xml-tree';

const several = 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn; Sở Nội vụ <Ban TĐKT>.';

describe.each([filledFields, {}, { addressee: several }])('addresseePackage of %j', (fields) => {
  const content = { ...reportSample(2026, 'form', fields), addressed: true };
  const flat = addresseePackage(content);
  const body = only(parseXml(flat), 'w:body');

  it('is valid', () => {
    const parts = partsOfFlatOpc(flat);
    expect(brokenRules(parts)).toEqual([]);
    expect(validationErrors(packDocx(parts))).toEqual([]);
  });

  it('holds the line exactly as the whole report prints it, and an empty paragraph', () => {
    const line = flat.slice(flat.indexOf('<w:body>') + 8, flat.indexOf('<w:p/></w:body>'));
    expect(outlinePackage(content, { lastAppendix: 'own-section' })).toContain(line);
    expect(children(body).map(textOf)).toEqual([`Kính gửi: ${fields.addressee ?? '……'}`, '']);
    expect(all(body, 'w:tag').map((tag) => tag.getAttribute('w:val'))).toEqual(['bctd.f.addressee']);
  });

  it('does not need Kính gửi to be switched on yet', () => {
    expect(addresseePackage({ ...content, addressed: false })).toBe(flat);
  });
});
