import { messages, recipientsWellFormed } from '../../../src/core/checks/recipients-well-formed';
import { findingsOf, linesOf, outcomeOf, repaired } from '../../support/check-findings';
import { cell, line, type DocumentBlock } from '../../support/check-document';
import { checkReport, type CheckReportChanges } from '../../support/check-report';

const isClosing = (block: DocumentBlock): boolean =>
  'rows' in block && JSON.stringify(block.rows).includes('Nơi nhận:');

/** The list in the words of another hand; `own` = in one paragraph. */
const listed = (list: string, more: CheckReportChanges = {}, own = false) =>
  checkReport({
    ...more,
    controls: false,
    part: false,
    blocks: (blocks) =>
      blocks.map((block) =>
        !('rows' in block) || !isClosing(block)
          ? block
          : { ...block, rows: [[own ? { lines: [line(list)] } : cell(list), ...(block.rows[0]?.slice(1) ?? [])]] },
      ),
  });
const unaddressed: CheckReportChanges = { data: { addressed: false } };
const ended = (text: string, more: CheckReportChanges = {}) => checkReport({ ...more, bodies: { 'P2.III': text } });

describe('recipients-well-formed', () => {
  it('passes the right report, with controls and without', () => {
    expect(linesOf(recipientsWellFormed, checkReport())).toEqual([]);
    expect(linesOf(recipientsWellFormed, checkReport({ controls: false }))).toEqual([]);
    expect(linesOf(recipientsWellFormed, checkReport(unaddressed))).toEqual([]);
  });

  it.each([
    'Nơi nhận:\n- HĐ TĐKT tỉnh (b/c);\n- Các đơn vị trong Cụm;\n- Lưu: VT, SNV.',
    'Nơi nhận :\n– HĐ TĐKT tỉnh;\n– Lưu: VT.',
    'Nơi nhận:\n- Các đơn vị trong\nCụm thi đua;\n- Lưu: VT, TĐKT (03b).',
    'Nơi nhận:\n- Các sở, ban, ngành, đoàn thể\nthuộc cụm;\n- Lưu: VT, P.TĐKT.',
  ])('passes %j', (list) => {
    const wrapped = list.replace('trong\nCụm thi đua', 'trong\ncụm thi đua');
    expect(linesOf(recipientsWellFormed, listed(wrapped, unaddressed))).toEqual([]);
    expect(linesOf(recipientsWellFormed, listed(wrapped, unaddressed, true))).toEqual([]);
  });

  it.each([
    ['Nơi nhận:\n- Sở Nội vụ\n- Lưu: VT, SNV.', messages.mark('- Sở Nội vụ')],
    ['Nơi nhận:\n- Sở Nội vụ,\n- Lưu: VT, SNV.', messages.mark('- Sở Nội vụ,')],
    ['Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, SNV;', messages.stop('- Lưu: VT, SNV;')],
    ['Nơi nhận:\nSở Nội vụ;\n- Lưu: VT, SNV.', messages.dash('Sở Nội vụ;')],
    ['Nơi nhận:\n- Sở Nội vụ;\n- Các đơn vị trong Cụm.', messages.archive],
    ['Nơi nhận:\n- Sở Nội vụ;\n- Lưu: TĐKT.', messages.archiveWords('- Lưu: TĐKT.')],
    ['Nơi nhận:\n- Sở Nội vụ;\n- Lưu VT, SNV.', messages.archiveWords('- Lưu VT, SNV.')],
    ['Nơi nhận:\n- Lưu: VT, SNV;\n- Sở Nội vụ.', messages.archivePlace],
  ])('warns of %j', (list, message) => {
    expect(linesOf(recipientsWellFormed, listed(list, unaddressed))).toEqual([`warning: ${message}`]);
  });

  it('reads a list that stands in no table, above the signature', () => {
    const closing = (last: string): readonly DocumentBlock[] =>
      ['Nơi nhận:', '- Sở Nội vụ;', last, 'TM. CỤM THI ĐUA', 'TRƯỞNG CỤM', 'Nguyễn Văn Hòa'].map((text) => line(text));
    const typed = (last: string) =>
      checkReport({
        ...unaddressed,
        controls: false,
        part: false,
        blocks: (blocks) => blocks.flatMap((block) => (isClosing(block) ? closing(last) : [block])),
      });
    expect(linesOf(recipientsWellFormed, typed('- Lưu: VT, SNV.'))).toEqual([]);
    expect(linesOf(recipientsWellFormed, typed('- Lưu: VT, SNV'))).toEqual([
      `warning: ${messages.stop('- Lưu: VT, SNV')}`,
    ]);
  });

  it('asks for “Như trên” below a Kính gửi', () => {
    const list = 'Nơi nhận:\n- Sở Nội vụ;\n- Lưu: VT, SNV.';
    expect(linesOf(recipientsWellFormed, listed(list))).toEqual([`warning: ${messages.asAbove}`]);
    expect(linesOf(recipientsWellFormed, listed(list.replace('Sở Nội vụ', 'Như trên')))).toEqual([]);
  });

  it.each([
    ['Đề nghị tỉnh mở lớp tập huấn cho các đơn vị trong cụm.', '/.'],
    ['Đề nghị tỉnh mở lớp tập huấn cho các đơn vị trong cụm', './.'],
  ])('adds what is wanting behind “%s”', (text, more) => {
    const report = ended(text);
    const [finding, ...others] = findingsOf(recipientsWellFormed, report);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('warning');
    expect(repaired(report, finding)).toBe(`${text}${more}`);
    expect(linesOf(recipientsWellFormed, ended(`${text}${more}`))).toEqual([]);
  });

  it('adds nothing where the sentence is open', () => {
    const [finding] = findingsOf(recipientsWellFormed, ended('Đề nghị tỉnh tập huấn cho các đơn vị;'));
    expect(finding?.message).toBe(messages.ending('Đề nghị tỉnh tập huấn cho các đơn vị;'));
    expect(finding?.fix).toBeNull();
  });

  it.each(['Không có./.', 'Đề nghị tỉnh tập huấn ./.', 'Đề nghị tỉnh tập huấn cho các đơn vị\n./.'])(
    'passes “%s”',
    (text) => {
      expect(linesOf(recipientsWellFormed, ended(text))).toEqual([]);
    },
  );

  it('says nothing of the end of a text that is not written', () => {
    expect(linesOf(recipientsWellFormed, ended(''))).toEqual([]);
  });

  it('finds that there is no Nơi nhận', () => {
    const report = checkReport({ blocks: (blocks) => blocks.filter((block) => !isClosing(block)) });
    expect(linesOf(recipientsWellFormed, report)).toEqual([`warning: ${messages.none}`]);
    expect(outcomeOf(recipientsWellFormed, { ...report, lines: [] })).toBe('not-applicable');
  });
});
