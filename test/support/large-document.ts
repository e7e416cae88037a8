/** A long report as the .docx it would be: our own file, with `large-report.ts`'s words in place of the prompts. */
import { writeAppendixEntries } from '../../src/core/appendix/appendix-entries';
import { tableI } from '../../src/core/appendix/table-i';
import { tableII } from '../../src/core/appendix/table-ii';
import { tableIII } from '../../src/core/appendix/table-iii';
import { reportParts } from '../../src/core/ooxml/report-docx';
import { mau02 } from '../../src/core/outline/mau-02';
import { bodyTag } from '../../src/core/report/control-tag';
import { newReportContent } from '../../src/core/report/report-content';
import { writeDataPart } from '../../src/core/report/report-data';
import { packDocx } from '../../src/files/pack-docx';
import { largeReport } from './large-report';

/** Puts paragraphs in place of a body's prompt, each with the prompt's format and without its look. */
function written(xml: string, tag: string, text: string): string {
  const control = new RegExp(String.raw`<w:tag w:val="${tag}"/>(?:(?!</w:sdt>).)*</w:sdt>`, 'su');
  return xml.replace(control, (whole) =>
    whole.replace('<w:showingPlcHdr/>', '').replace(/<w:p>.*<\/w:p>/su, (prompt) => {
      const [before = '', after = ''] = prompt
        .replace('<w:rStyle w:val="PlaceholderText"/>', '')
        .split(/(?<=<w:t xml:space="preserve">)[^<]*/u);
      return text
        .split('\n')
        .map((words) => `${before}${words}${after}`)
        .join('');
    }),
  );
}

/** The file; `paragraphs` = of the bodies, beside those of the annexes. */
export function largeDocument(paragraphs: number): Uint8Array {
  const { data, figures, bodies } = largeReport(paragraphs);
  const all = {
    ...figures,
    year: data.year,
    clusterKind: data.clusterKind,
    units: data.units,
    labourRatio: data.labourRatio,
  };
  const parts = reportParts(newReportContent(mau02, data), {
    dataPart: writeDataPart(data, writeAppendixEntries(figures)),
    autoOpen: null,
    tables: new Map([
      ['I', tableI(all)],
      ['II', tableII(all)],
      ['III', tableIII(all)],
    ]),
  });
  const name = 'word/document.xml';
  const xml = Object.entries(bodies).reduce(
    (before, [item, text]) => written(before, bodyTag(item), text),
    parts.get(name) ?? '',
  );
  return packDocx(new Map([...parts, [name, xml]]));
}
