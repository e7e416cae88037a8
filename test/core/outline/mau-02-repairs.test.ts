import { mau02 } from '../../../src/core/outline/mau-02';
import { mau02Repairs } from '../../../src/core/outline/mau-02-repairs';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { OutlineRow, Wording } from '../../../src/core/outline/outline';
import { foldWords } from '../../../src/core/text/fold-words';
import { settings, wordings } from './settings';
import { titleText } from './title-text';

const rowOf = (id: string): OutlineRow => {
  const row = mau02.rows.find((each) => each.id === id);
  if (row === undefined) throw new Error(`No row ${id}`);
  return row;
};
/** Printed text of a heading in the form's own year, so that it can be compared with the form. */
const printed = (id: string, wording: Wording): string =>
  outlineItems(mau02, settings({ year: 2017, wording })).find((item) => item.id === id)?.text ?? '';
const titleOf = (wording: Wording): string => titleText(mau02, settings({ year: 2017, wording }), 'số 2');
const rowsOf = (ids: readonly string[]): readonly string[] =>
  mau02Repairs.filter(({ id }) => ids.includes(id)).flatMap(({ rows }) => rows);
const headed = mau02.rows.filter(({ heading }) => heading !== null);

describe('mau02Repairs', () => {
  it('are D1 to D27, each about rows of the form', () => {
    expect(mau02Repairs.map(({ id }) => id)).toEqual(Array.from({ length: 27 }, (_, at) => `D${at + 1}`));
    const ids = new Set(mau02.rows.map(({ id }) => id));
    for (const { rows } of mau02Repairs) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter((row) => !ids.has(row))).toEqual([]);
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it('each say in sentences what is wrong, what is printed and why', () => {
    for (const { defect, treatment, reason } of mau02Repairs) {
      for (const sentence of [defect, treatment, reason]) expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
    }
  });

  it('account for every word in which the form’s wording differs from the form', () => {
    const changed = headed.filter((row) => {
      const asked = row.guidance.reduce(
        (text, words) => (words.startsWith('(') ? text.replace(words, '') : text),
        row.verbatim,
      );
      return (
        foldWords(asked.replace(/^(?:[IVX]+|\d)?\. ?|^- /u, '')) !==
        foldWords(printed(row.id, 'form').replace(/^(?:[IVX]+|\d)\. |^– /u, ''))
      );
    });
    expect(changed.map(({ id }) => id)).toEqual(['P1.II.5c', 'P1.IV.1', 'P1.IV.2', 'P2.I']);
    const stated = rowsOf(['D10', 'D11', 'D13', 'D16']);
    expect(changed.filter(({ id }) => !stated.includes(id))).toEqual([]);
  });

  it('account for every heading in which the two wordings differ', () => {
    const differing = headed.filter(({ heading }) => heading?.form !== heading?.short).map(({ id }) => id);
    const stated = rowsOf(['D10', 'D12', 'D15']).filter((id) => rowOf(id).heading !== null);
    expect([...differing].sort()).toEqual([...new Set(stated)].sort());
  });

  it('account for every closing mark that is gone', () => {
    const ending = headed.filter(({ verbatim }) => /[.;]$/u.test(verbatim)).map(({ id }) => id);
    expect(mau02Repairs.find(({ id }) => id === 'D14')?.rows).toEqual(ending);
  });
});

describe.each(wordings)('in the wording "%s"', (wording) => {
  it('D1: the sixth mục is VI', () => {
    expect(rowOf('P1.VI').verbatim).toBe('III. ĐÁNH GIÁ CHUNG');
    expect(printed('P1.VI', wording)).toBe('VI. ĐÁNH GIÁ CHUNG');
  });
  it('D2: the unclosed bracket is gone, and the guidance has it right', () => {
    expect(printed('P1.I.2', wording)).toMatch(/^2\. Việc .* trong cụm thi đua$/u);
    expect(rowOf('P1.I.2').help).toContain('(có biểu tổng hợp các văn bản theo Phụ lục I)');
  });
  it('D3: a space follows the number', () => {
    expect(rowOf('P1.V.4').verbatim).toMatch(/^4\.Việc/u);
    expect(printed('P1.V.4', wording)).toMatch(/^4\. Việc/u);
  });
  it('D4: brackets and spaces are straight', () => {
    for (const id of ['P1.II.5a', 'P1.III.1', 'P1.IV.2', 'P2t']) {
      expect(rowOf(id).verbatim).toMatch(/ {2}|\( | \)/u);
      expect(printed(id, wording)).not.toMatch(/ {2}|\( | \)/u);
    }
  });
  it('D5: the cluster stands between spaces, without dots', () => {
    expect(titleOf(wording)).toContain('khen thưởng Cụm số 2 năm 2017, ');
  });
  it('D9: a movement whose period is over is not printed', () => {
    const after = outlineItems(mau02, settings({ year: 2021, wording }));
    expect(after.find(({ id }) => id === 'P1.II.4')?.text).not.toMatch(/\d{4}/u);
  });
  it('D11: "thi đua" stands in the first mục of Phần thứ hai', () => {
    expect(printed('P2.I', wording).toLowerCase()).toContain('công tác thi đua, khen thưởng năm 2018');
  });
  it('D13: "thực xét" is "xét"', () => {
    expect(printed('P1.IV.1', wording)).toContain(
      'quy trình xét, thẩm định hồ sơ (danh hiệu thi đua, hình thức khen thưởng)',
    );
  });
  it('D14: no heading ends like a sentence, every bullet ends with a colon', () => {
    for (const { id } of headed)
      expect(printed(id, wording)).toMatch(rowOf(id).kind.startsWith('B') ? /[^.;:]:$/u : /[^.;:]$/u);
  });
  it('D16: the figure and the request of P1.IV.2 are no heading', () => {
    expect(printed('P1.IV.2', wording)).toMatch(/trong năm 2017$/u);
    expect(rowOf('P1.IV.2').help).toContain('tỷ lệ khen thưởng đối với người lao động của cả cụm và của từng đơn vị');
  });
  it('D27: words about the form itself are never printed', () => {
    const items = outlineItems(mau02, settings({ wording }));
    const all = [...items.flatMap(({ text, help }) => [text, help ?? '']), JSON.stringify(mau02.fixed)].join('\n');
    for (const words of ['Mẫu số 02', '(Đề cương)', '(Ký, đóng dấu)']) expect(all).not.toContain(words);
  });
});

describe('in one wording only', () => {
  it('D10: a request is a noun phrase in the short wording and stays in the form’s, but for "Nêu"', () => {
    const requests = /^(?:\S+ )?(?:Đánh giá (?!chung)|Tổng hợp số|Nêu )/u;
    expect(headed.filter(({ id }) => requests.test(printed(id, 'short')))).toEqual([]);
    expect(headed.filter(({ id }) => requests.test(printed(id, 'form'))).map(({ id }) => id)).toEqual([
      'P1.I.1',
      'P1.II.1',
      'P1.II.5a',
      'P1.II.5b',
      'P1.III.1',
      'P1.IV.1',
    ]);
    expect(printed('P1.II.5c', 'form')).toBe('– Tên các mô hình, điển hình tiên tiến trong năm 2017:');
    expect(printed('P2.I', 'form')).toBe('I. Những nhiệm vụ trọng tâm công tác thi đua, khen thưởng năm 2018');
  });
  it('D12: every mục is in capitals in the short wording', () => {
    for (const { id } of mau02.rows.filter(({ level }) => level === 'section')) {
      expect(printed(id, 'short')).toBe(printed(id, 'short').toUpperCase());
    }
    expect(printed('P2.III', 'form')).toBe('III. Kiến nghị, đề xuất');
  });
  it('D15: one word is written in one way in the short wording', () => {
    const all = [titleOf('short'), ...headed.map(({ id }) => printed(id, 'short'))].join('\n');
    expect(all).not.toMatch(
      /thi đua khen thưởng|kiểm tra giám sát|phương hướng nhiệm vụ|tổ chức (?:cơ sở )?Đảng|Nông thôn mới|của Cụm/u,
    );
    expect(printed('P1.V.2', 'form')).toBe('2. Công tác kiểm tra giám sát về thi đua khen thưởng');
  });
});

describe('outside the headings', () => {
  const { fixed } = mau02;
  it('D6, D7: motto and country are written as NĐ 30 does', () => {
    expect(fixed.motto).toBe('Độc lập - Tự do - Hạnh phúc');
    expect(fixed.country).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFC'));
  });
  it('D8: a movement can name the act that launched it', () => {
    expect(mau02.movements[0]?.act).toContain('1258/QĐ-TTg');
  });
  it('D20: the council has the name of its province', () => {
    expect(fixed.council).toBe('HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN');
  });
  it('D22, D23: recipients are complete and of today', () => {
    expect(fixed.recipients).toEqual(['HĐ TĐKT tỉnh', 'Sở Nội vụ', 'Các đơn vị trong Cụm thi đua']);
    expect(fixed.archive).toBe('Lưu: VT, ');
  });
  it('D18: the guidance asks for causes', () => {
    expect(rowOf('P1.VI.2').help).toContain('nguyên nhân');
  });
  it('D25: the two phần keep the form’s words', () => {
    expect(wordings.flatMap((wording) => [printed('P1', wording), printed('P2', wording)])).toEqual([
      'Phần thứ nhất',
      'Phần thứ hai',
      'Phần thứ nhất',
      'Phần thứ hai',
    ]);
  });
});
