import { checkReport } from '../../../support/check-report';
import { line, type Look } from '../../../support/check-document';
import { bodyTag } from '../../../../src/core/report/control-tag';

/** The report with a line of hers behind the body of P1.II.1, inside its control or not. */
const strange = (text: string, look: Look = {}, inside = false): readonly string[] =>
  checkReport({
    blocks: (blocks) =>
      blocks.flatMap((block) =>
        'rows' in block || block.tag !== bodyTag('P1.II.1')
          ? [block]
          : [block, inside ? { ...line(text, look), tag: block.tag } : line(text, look)],
      ),
  }).strange.map(({ paragraph }) => paragraph.text);

describe('strangeHeadings', () => {
  it.each<readonly [string, Look]>([
    ['VII. CÔNG TÁC XÃ HỘI', {}],
    ['VII. Công tác xã hội', { bold: true }],
    ['Công tác xã hội', { bold: true, autoNumber: 'VII.' }],
    ['6. Công tác xã hội', { bold: true }],
    ['6. Công tác xã hội', { outlineLevel: 2 }],
  ])('finds "%s"', (text, look) => {
    expect(strange(text, look)).toEqual([text]);
  });

  it.each<readonly [string, Look]>([
    ['6. Công tác xã hội được quan tâm.', { bold: true }],
    ['6. Công tác xã hội', {}],
    ['a) Công tác xã hội', { bold: true }],
    ['1.1. Công tác xã hội', { bold: true }],
    ['Công tác xã hội', { bold: true }],
    ['VII. Công tác xã hội', {}],
  ])('leaves "%s" to her', (text, look) => {
    expect(strange(text, look)).toEqual([]);
  });

  it('leaves to her what she numbers inside a body', () => {
    expect(strange('6. Công tác xã hội', { bold: true }, true)).toEqual([]);
  });
});
