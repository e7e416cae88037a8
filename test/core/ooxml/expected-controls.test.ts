import { expectedControls, expectedParagraphs } from '../../../src/core/ooxml/expected-controls';
import { outlinePackage } from '../../../src/core/ooxml/outline-package';
import type { LastAppendix } from '../../../src/core/ooxml/report-blocks';
import { filledFields, reportSample } from '../../support/report-sample';
import { awardsTable, documentsTable } from '../../support/table-samples';
import { all, around, only, parseXml, textOf } from '../../support/xml-tree';

const endings: readonly LastAppendix[] = ['own-section', 'final-section'];

const withTables = new Map([
  ['I', documentsTable(3)],
  ['III', awardsTable(3)],
] as const);

describe.each(
  endings.flatMap((lastAppendix) => [
    { lastAppendix, tables: new Map() },
    { lastAppendix, tables: withTables },
  ]),
)('expectedControls ($lastAppendix, $tables.size tables)', (options) => {
  const content = { ...reportSample(2026, 'form', filledFields), addressed: true };
  const body = only(parseXml(outlinePackage(content, options)), 'w:body');
  const paragraphs = all(body, 'w:p');

  it('are the controls of the package, in its order, with parent and first paragraph', () => {
    const found = all(body, 'w:sdt').map((control) => {
      const parent = around(control, 'w:sdt');
      const first = all(control, 'w:p')[0] ?? around(control, 'w:p');
      return {
        tag: all(control, 'w:tag')[0]?.getAttribute('w:val'),
        parent: parent === null ? null : all(parent, 'w:tag')[0]?.getAttribute('w:val'),
        paragraph: paragraphs.findIndex((paragraph) => paragraph === first),
      };
    });
    expect(expectedControls(content, options)).toEqual(found);
    expect(found.length).toBeGreaterThan(38 + 27 + 3 + 20);
  });

  it('expectedParagraphs are the paragraphs of the package', () => {
    expect(expectedParagraphs(content, options)).toEqual(paragraphs.map(textOf));
  });
});
