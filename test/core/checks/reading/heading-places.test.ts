import { printedNumber, printedText } from '../../../../src/core/checks/reading/heading-line';
import { reportOfFile } from '../../../../src/core/checks/reading/read-report-file';
import type { Report } from '../../../../src/core/checks/reading/report';
import { mau02 } from '../../../../src/core/outline/mau-02';
import { bodyTag, headingTag } from '../../../../src/core/report/control-tag';
import { documentOf, line, typedDocument } from '../../../support/check-document';
import { checkFile, checkReport } from '../../../support/check-report';

const read = (text: string): Report => reportOfFile(mau02, typedDocument(text), { purpose: 'sign', year: 2026 });
const item = (report: Report, id: string) => report.items.find((one) => one.item.id === id);
const found = (report: Report): readonly string[] =>
  report.items.flatMap((one) => (one.heading === null ? [] : [`${one.item.id}: ${one.text}`]));

describe('headings of a draft', () => {
  it('are found whatever their number, tone, case and punctuation', () => {
    const report = read(
      [
        'BÁO CÁO',
        'Tổng kết công tác thi đua, khen thưởng Cụm số 1 năm 2025, phương hướng nhiệm vụ năm 2026',
        'III. ĐÁNH GIÁ CHUNG',
        'a',
        'VII/ ĐÁNH GIÁ CHUNG:',
        '3. Hạn chế, yếu kém và nguyên nhân.',
        'Còn chậm.',
        'Phần I',
        'KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2025',
      ].join('\n'),
    );
    expect(found(report)).toEqual(['P1: ', 'P1t: ', 'P1.VI: a', 'P1.VI.2: Còn chậm.']);
    expect(report.repeated.map(({ paragraph }) => paragraph.text)).toEqual(['VII/ ĐÁNH GIÁ CHUNG:']);
    expect(report.year).toBe(2025);
  });

  it('may run on into their text', () => {
    const report = read(
      [
        'VI. ĐÁNH GIÁ CHUNG',
        '1. Ưu điểm: Phong trào sôi nổi.',
        'Có nhiều đổi mới.',
        '2. Hạn chế, yếu kém và nguyên nhân: Còn chậm.',
      ].join('\n'),
    );
    expect(found(report)).toEqual(['P1.VI: ', 'P1.VI.1: Phong trào sôi nổi.\nCó nhiều đổi mới.', 'P1.VI.2: Còn chậm.']);
  });

  it('are no point of a list in another body', () => {
    const report = read(
      ['II. KẾT QUẢ PHONG TRÀO THI ĐUA', '1. Ưu điểm: phong trào rộng khắp', 'VI. ĐÁNH GIÁ CHUNG'].join('\n'),
    );
    expect(item(report, 'P1.VI.1')?.heading).toBeNull();
    expect(item(report, 'P1.II')?.text).toBe('1. Ưu điểm: phong trào rộng khắp');
  });

  it('count the numbers that Word puts before them', () => {
    const report = reportOfFile(
      mau02,
      documentOf([
        line('ĐÁNH GIÁ CHUNG', { autoNumber: 'III.' }),
        line('Ưu điểm', { autoNumber: 'a)' }),
        line('Hạn chế, yếu kém và nguyên nhân', { autoNumber: '2.' }),
      ]),
    );
    const mục = item(report, 'P1.VI')?.heading;
    expect(mục && printedNumber(mục)).toBe('III.');
    expect(mục && printedText(mục)).toBe('III. ĐÁNH GIÁ CHUNG');
    expect(item(report, 'P1.VI.1')?.heading).toBeNull();
    expect(item(report, 'P1.VI.2')?.found).toBe('words');
  });

  it('are not looked for in tables, in the closing and in the annexes', () => {
    const report = read(
      ['II. KẾT QUẢ PHONG TRÀO THI ĐUA', 'Nơi nhận:', 'Phụ lục I', '1. Ưu điểm', 'VI. ĐÁNH GIÁ CHUNG'].join('\n'),
    );
    expect(found(report)).toEqual(['P1.II: ']);
  });
});

describe('headings beside controls', () => {
  it('are the controls, and a leftover of the same words is a repetition', () => {
    const report = checkReport({
      blocks: (blocks) =>
        blocks.flatMap((block) =>
          'rows' in block || block.tag !== headingTag('P1.VI') ? [block] : [block, line('III. ĐÁNH GIÁ CHUNG')],
        ),
    });
    expect(item(report, 'P1.VI')?.found).toBe('control');
    expect(report.repeated.map(({ paragraph, item: of }) => [paragraph.text, of])).toEqual([
      ['III. ĐÁNH GIÁ CHUNG', 'P1.VI'],
    ]);
    expect(item(report, 'P1.VI.1')?.text).not.toBe('');
  });

  it('are the controls where the same words stand before them too', () => {
    const report = checkReport({
      blocks: (blocks) =>
        blocks.flatMap((block) =>
          'rows' in block || block.tag !== headingTag('P1.V') ? [block] : [line('VI. ĐÁNH GIÁ CHUNG'), block],
        ),
    });
    expect(item(report, 'P1.VI')?.found).toBe('control');
    expect(report.repeated).toHaveLength(1);
  });

  it('are missing where control and words are gone, and the body is still known', () => {
    const report = checkReport({ headings: { 'P1.V.2': null } });
    expect(item(report, 'P1.V.2')?.found).toBe('nowhere');
    expect(item(report, 'P1.V.2')?.status.state).not.toBe('written');
    expect(item(report, 'P1.V.2')?.text).toContain('kiểm tra, giám sát');
    expect(item(report, 'P1.V.1')?.text).not.toContain('kiểm tra, giám sát');
  });

  it('keep what stands behind the control with the body, and guidance out of its text', () => {
    const report = checkReport({
      bodies: { 'P1.V.3': '' },
      blocks: (blocks) =>
        blocks.flatMap((block) =>
          'rows' in block || block.tag !== bodyTag('P1.V.3') ? [block] : [block, line('Mỗi đơn vị có một công chức.')],
        ),
    });
    expect(item(report, 'P1.V.3')?.text).toBe('Mỗi đơn vị có một công chức.');
    expect(item(checkReport({ bodies: { 'P1.V.3': '' } }), 'P1.V.3')?.text).toBe('');
    expect(item(checkReport({ bodies: { 'P1.V.3': '' } }), 'P1.V.3')?.status.state).toBe('unwritten');
  });

  it('are those of the report alone: a dropped heading bounds the body before it', () => {
    const report = reportOfFile(
      mau02,
      { ...checkFile(), dataParts: checkFile({ data: { dropped: ['P1.V.2'] } }).dataParts },
      { purpose: 'sign' },
    );
    expect(item(report, 'P1.V.2')).toBeUndefined();
    expect(item(report, 'P1.V.1')?.text).not.toContain('kiểm tra');
    const dropped = report.lines.find(({ paragraph }) => paragraph.text.startsWith('2. Công tác kiểm tra'));
    expect(dropped).toMatchObject({ role: 'heading', item: null });
  });
});
