/** Every value Nghị định 30/2020/NĐ-CP, Phụ lục I, sets, read from the XML of the whole document. */
import type { Element } from '@xmldom/xmldom';
import { reportParts } from '../../../src/core/ooxml/report-docx';
import { filledFields, reportSample } from '../../support/report-sample';
import { all, around, children, down, only, parseXml, textOf, valueOf } from '../../support/xml-tree';

const content = { ...reportSample(2026, 'form', filledFields), addressed: true };
const parts = reportParts(content, { dataPart: null, autoOpen: null });
const part = (name: string): Element => parseXml(parts.get(name) ?? '');
const body = only(part('word/document.xml'), 'w:body');
const styles = part('word/styles.xml');
const paragraphs = all(body, 'w:p');

const paragraph = (start: string): Element => {
  const found = paragraphs.find((one) => textOf(one).startsWith(start));
  if (found === undefined) throw new Error(`No paragraph "${start}".`);
  return found;
};

/** Size in points, bold, italic, capitals and alignment, from direct formatting alone; every run must look the same. */
const look = (start: string) => {
  const one = paragraph(start);
  const looks = all(one, 'w:r').map((run) => ({
    size: Number(valueOf(run, 'w:rPr', 'w:sz')) / 2,
    bold: down(run, 'w:rPr', 'w:b') !== null,
    italic: down(run, 'w:rPr', 'w:i') !== null,
    caps: down(run, 'w:rPr', 'w:caps') !== null,
    align: valueOf(one, 'w:pPr', 'w:jc'),
  }));
  expect(new Set(looks.map((value) => JSON.stringify(value))).size).toBe(1);
  return looks[0];
};

const plain = { bold: false, italic: false, caps: false, align: 'center' };
const bold = { ...plain, bold: true };

const twips = (element: Element | null, ...names: readonly string[]) =>
  names.map((name) => Number(element?.getAttribute(`w:${name}`)));

describe('page (I.1–I.3, I.7)', () => {
  const sections = all(body, 'w:sectPr');

  it('is A4 with margins of 20, 20, 30 and 15 mm in every section', () => {
    expect(sections.map((section) => twips(down(section, 'w:pgSz'), 'w', 'h'))).toEqual([
      [11906, 16838],
      [11906, 16838],
      [16838, 11906],
      [16838, 11906],
    ]);
    for (const section of sections)
      expect(twips(down(section, 'w:pgMar'), 'top', 'bottom', 'left', 'right')).toEqual([1134, 1134, 1701, 851]);
  });

  it('is numbered from 1 in every section, the number in the middle of the top margin, none on its first page', () => {
    for (const section of sections) {
      expect(down(section, 'w:pgNumType')?.getAttribute('w:start')).toBe('1');
      expect(down(section, 'w:titlePg')).not.toBeNull();
      expect(twips(down(section, 'w:pgMar'), 'header')[0]).toBeLessThan(1134);
    }
    const header = part('word/header1.xml');
    expect(valueOf(only(header, 'w:p'), 'w:pPr', 'w:jc')).toBe('center');
    expect(only(header, 'w:fldSimple').getAttribute('w:instr')).toContain('PAGE');
    expect(valueOf(only(header, 'w:r'), 'w:rPr', 'w:sz')).toBe('28');
    const references = sections.flatMap((section) => all(section, 'w:headerReference'));
    expect(references.map((reference) => reference.getAttribute('w:type'))).toEqual(['default']);
  });
});

describe('letters (I.4, I.5)', () => {
  it('are Times New Roman in every script, black, Vietnamese', () => {
    for (const run of [...all(body, 'w:r'), ...all(part('word/header1.xml'), 'w:r')]) {
      const fonts = down(run, 'w:rPr', 'w:rFonts');
      for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia'])
        expect(fonts?.getAttribute(`w:${script}`)).toBe('Times New Roman');
      expect(valueOf(run, 'w:rPr', 'w:lang')).toBe('vi-VN');
      const placeholder = valueOf(run, 'w:rPr', 'w:rStyle') === 'PlaceholderText';
      expect(valueOf(run, 'w:rPr', 'w:color')).toBe(placeholder ? null : '000000');
    }
  });

  it('are the same in the styles, which stand on their own', () => {
    const ours = all(styles, 'w:style').filter((style) => style.getAttribute('w:styleId')?.startsWith('Bctd'));
    expect(ours.length).toBe(16);
    for (const style of ours) {
      expect(down(style, 'w:basedOn')).toBeNull();
      expect(down(style, 'w:rPr', 'w:rFonts')?.getAttribute('w:cs')).toBe('Times New Roman');
      expect(valueOf(style, 'w:rPr', 'w:lang')).toBe('vi-VN');
      expect(down(style, 'w:pPr', 'w:spacing')?.getAttribute('w:lineRule')).toMatch(/^(auto|exact)$/);
    }
  });
});

describe('components (II)', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...bold, size: 13 }],
    ['Độc lập - Tự do - Hạnh phúc', { ...bold, size: 14 }],
    ['HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN', { ...plain, caps: true, size: 13 }],
    ['CỤM THI ĐUA các sở', { ...bold, caps: true, size: 13 }],
    ['Số: 15/BC-CTĐ', { ...plain, size: 13 }],
    ['Lạng Sơn, ngày 15 tháng 12 năm 2026', { ...plain, italic: true, size: 14 }],
    ['BÁO CÁO', { ...bold, size: 14 }],
    ['Tổng kết công tác thi đua, khen thưởng Cụm các sở', { ...bold, size: 14 }],
    ['Kính gửi: ', { ...plain, size: 14 }],
    ['Phần thứ nhất', { ...bold, size: 14 }],
    ['KẾT QUẢ TỔ CHỨC', { ...bold, caps: true, size: 14 }],
    ['I. CÔNG TÁC LÃNH ĐẠO', { ...bold, caps: true, size: 14, align: 'both' }],
    ['1. Đánh giá công tác lãnh đạo', { ...bold, size: 14, align: 'both' }],
    ['– Tổng số các đơn vị', { ...plain, size: 14, align: 'both' }],
    ['[Hướng dẫn] Nêu khái quát', { ...plain, size: 14, align: 'both' }],
    ['TM. CỤM THI ĐUA', { ...bold, caps: true, size: 14 }],
    ['TRƯỞNG CỤM', { ...bold, caps: true, size: 14 }],
    ['Giám đốc Sở Nội vụ', { ...bold, caps: true, size: 14 }],
    ['Nguyễn Văn Hòa', { ...bold, size: 14 }],
    ['Nơi nhận:', { ...bold, italic: true, size: 12, align: 'left' }],
    ['- HĐ TĐKT tỉnh;', { ...plain, size: 11, align: 'left' }],
    ['- Lưu: VT, TĐKT.', { ...plain, size: 11, align: 'left' }],
    ['Phụ lục I', { ...bold, size: 14 }],
    ['BIỂU TỔNG HỢP', { ...bold, caps: true, size: 14 }],
    ['(Kèm theo Báo cáo số 15/BC-CTĐ ngày 15 tháng 12 năm 2026 của', { ...plain, italic: true, size: 14 }],
  ])('%s', (start, expected) => {
    expect(look(start)).toEqual(expected);
  });

  it('have paragraphs of text with 1.27 cm first line, 6 pt apart, lines between single and 1.5', () => {
    const guidance = paragraph('[Hướng dẫn]');
    expect(down(guidance, 'w:pPr', 'w:ind')?.getAttribute('w:firstLine')).toBe('720');
    const [before = 0, line = 0] = twips(down(guidance, 'w:pPr', 'w:spacing'), 'before', 'line');
    expect(before).toBeGreaterThanOrEqual(120);
    expect(line).toBeGreaterThanOrEqual(240);
    expect(line).toBeLessThanOrEqual(360);
  });

  it('keep headings with what follows, and go on as body text', () => {
    for (const id of ['BctdPhan', 'BctdTenPhan', 'BctdMuc', 'BctdKhoan', 'BctdGachDauDong']) {
      const style = all(styles, 'w:style').find((one) => one.getAttribute('w:styleId') === id);
      if (style === undefined) throw new Error(id);
      expect(valueOf(style, 'w:next')).toBe('BctdNoiDung');
      expect(down(style, 'w:pPr', 'w:keepNext')).not.toBeNull();
    }
  });

  it('have number and date on one row, recipients level with the signature', () => {
    const row = (start: string) => around(paragraph(start), 'w:tr');
    expect(row('Số: 15/BC-CTĐ')).toBe(row('Lạng Sơn, ngày'));
    expect(row('Nơi nhận:')).toBe(row('TM. CỤM THI ĐUA'));
    const before = (start: string) => down(paragraph(start), 'w:pPr', 'w:spacing')?.getAttribute('w:before');
    expect(before('Nơi nhận:')).toBe(before('TM. CỤM THI ĐUA'));
  });

  it('stand in borderless tables of fixed width as wide as the text', () => {
    for (const table of all(body, 'w:tbl')) {
      const widths = all(table, 'w:gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(widths.length).toBe(2);
      expect(widths[0]).toBeGreaterThan(0);
      expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(11906 - 1701 - 851);
      expect(down(table, 'w:tblPr', 'w:tblLayout')?.getAttribute('w:type')).toBe('fixed');
      const borders = down(table, 'w:tblPr', 'w:tblBorders');
      expect(borders === null ? [] : children(borders).map((side) => side.getAttribute('w:val'))).toEqual(
        Array.from({ length: 6 }, () => 'nil'),
      );
    }
  });
});

describe('rules (II.1, II.2, II.4, III.1)', () => {
  const rules = paragraphs.filter((one) => down(one, 'w:pPr', 'w:pBdr', 'w:bottom') !== null);
  const length = (rule: Element, column: number): number => {
    const [left = 0, right = 0] = twips(down(rule, 'w:pPr', 'w:ind'), 'left', 'right');
    return column - left - right;
  };

  it('stand below issuer, motto, title and each annex heading, in empty paragraphs', () => {
    expect(rules.map(textOf)).toEqual(['', '', '', '', '', '']);
    expect(rules.map((rule) => valueOf(rule, 'w:pPr', 'w:pBdr', 'w:bottom'))).toEqual(rules.map(() => 'single'));
  });

  it('are as long as the decree says', () => {
    const [issuer, motto, title, ...appendices] = rules;
    if (issuer === undefined || motto === undefined || title === undefined) throw new Error('A rule is missing.');
    // Line of the issuer at 13 pt bold: 2398 ("CỤM THI ĐUA SỐ 1") to the column's 3500 twips.
    expect(length(issuer, 3700)).toBeGreaterThanOrEqual(3500 / 3);
    expect(length(issuer, 3700)).toBeLessThanOrEqual(2398 / 1.8);
    // "Độc lập - Tự do - Hạnh phúc" at 14 pt bold is 3428 twips long.
    expect(Math.abs(length(motto, 5654) - 3428)).toBeLessThanOrEqual(2);
    expect(length(title, 9354) / 9354).toBeCloseTo(1 / 3, 2);
    expect(appendices.map((rule, index) => length(rule, index === 0 ? 9354 : 14286))).toEqual([3118, 3118, 3118]);
  });
});
