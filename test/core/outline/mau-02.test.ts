import { readFileSync } from 'node:fs';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import type { OutlineRow } from '../../../src/core/outline/outline';
import { accountFor } from './account-for';
import { inRepository } from './checked-in';
import { settings } from './settings';
import { smallForm, smallFormText } from './small-form';

const formText = readFileSync(inRepository('test', 'fixtures', 'de-cuong-mau-02.txt'), 'utf8');
const templates = ({ heading }: OutlineRow): readonly string[] =>
  heading === null ? [] : [heading.form, heading.short];
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, place) => place !== at);
const headed = mau02.rows.filter(({ heading }) => heading !== null);

describe('the rows of Mẫu số 02', () => {
  it('hold every line of the form, and the form holds every row', () => {
    expect(accountFor(formText, mau02.rows)).toEqual({ strayLines: [], lostRows: [] });
  });

  it('leave no single line of the form out', () => {
    const lines = formText.split('\n');
    const unnoticed = lines.filter((line, at) => {
      if (line.trim() === '') return false;
      const { lostRows } = accountFor(without(lines, at).join('\n'), mau02.rows);
      return lostRows.length === 0;
    });
    expect(unnoticed).toEqual([]);
  });

  it('are each needed for the form', () => {
    const unnoticed = mau02.rows.filter(
      (_, at) => accountFor(formText, without(mau02.rows, at)).strayLines.length === 0,
    );
    expect(unnoticed).toEqual([]);
  });

  it('are 61, with 38 headings and 27 bodies', () => {
    expect(mau02.rows).toHaveLength(61);
    expect(headed).toHaveLength(38);
    expect(mau02.rows.filter(({ help }) => help !== null)).toHaveLength(27);
  });

  it('have their bodies where the report is written', () => {
    const bodies = mau02.rows.filter(({ help }) => help !== null).map(({ id }) => id);
    const clauses = mau02.rows.filter(({ level, id }) => level === 'clause' && id !== 'P1.II.5').map(({ id }) => id);
    const expected = ['IN1', 'IN2', 'IN3', ...clauses, 'P1.II.5a', 'P1.II.5b', 'P1.II.5c', 'P2.I', 'P2.II', 'P2.III'];
    expect([...bodies].sort()).toEqual([...expected].sort());
  });

  it('have ASCII ids and no id twice', () => {
    const ids = mau02.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z0-9.]{1,33}$/.test(id))).toEqual([]);
  });

  it('have a heading exactly where the table of the form says heading or bullet', () => {
    expect(headed.map(({ id }) => id)).toEqual(mau02.rows.filter(({ kind }) => /^[HB]/.test(kind)).map(({ id }) => id));
  });

  it('name every control in at most 50 characters, no two alike', () => {
    const names = headed.map(({ name }) => name);
    expect(names.filter((name) => name === '' || name.length > 50)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(mau02.rows.filter(({ heading, name }) => heading === null && name !== '')).toEqual([]);
  });

  it('quote their guidance as the form writes it, in phrases that cannot be met by chance', () => {
    for (const { verbatim, guidance } of mau02.rows) {
      for (const words of guidance) {
        expect(verbatim).toContain(words);
        if (/\p{L}/u.test(words)) expect(words.split(' ').length >= 3 || words.startsWith('(')).toBe(true);
      }
    }
  });

  it('say which years of the form they hold', () => {
    for (const { id, verbatim, years } of mau02.rows.filter((row) => row.id !== 'P1.II.4')) {
      expect([id, years]).toEqual([
        id,
        [...(verbatim.includes('2017') ? ['N'] : []), ...(verbatim.includes('2018') ? ['N+1'] : [])],
      ]);
    }
  });

  it('print a year exactly where the form has one', () => {
    for (const row of headed) {
      for (const template of templates(row)) {
        expect([row.id, template.includes('{year}')]).toEqual([row.id, row.years.includes('N')]);
        expect([row.id, template.includes('{next-year}')]).toEqual([row.id, row.years.includes('N+1')]);
      }
      expect([row.id, row.fields.includes('year')]).toEqual([row.id, row.years.includes('N')]);
      expect([row.id, row.fields.includes('next-year')]).toEqual([row.id, row.years.includes('N+1')]);
    }
  });

  it('write no figure of a year into a heading', () => {
    expect(headed.flatMap(templates).filter((template) => /\d{4}/.test(template))).toEqual([]);
  });
});

describe('the texts of Mẫu số 02', () => {
  const { fixed } = mau02;
  const helps = mau02.rows.flatMap(({ help }) => (help === null ? [] : [help]));
  const printed = [
    ...headed.flatMap(templates),
    ...helps,
    fixed.title.form,
    fixed.title.short,
    ...fixed.appendices.map(({ title }) => title),
    ...fixed.recipients,
    ...mau02.repairs.flatMap(({ defect, treatment, reason }) => [defect, treatment, reason]),
  ];

  it('are NFC with straight spacing', () => {
    for (const text of printed) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/ {2}|[^\S ]/u);
    }
  });

  it('guide in whole sentences without dots to fill', () => {
    for (const help of helps) {
      expect(help).toMatch(/^\p{Lu}.*[^.…]\.$/u);
      expect(help).not.toMatch(/…|\.{2,}|\( | \)| [,.;:]/u);
      expect(help.length).toBeLessThanOrEqual(400);
    }
  });

  it('ask for the cause of what went wrong, which the form forgets', () => {
    expect(mau02.rows.find(({ id }) => id === 'P1.VI.2')?.help).toContain(
      'nguyên nhân khách quan và nguyên nhân chủ quan',
    );
  });

  it('keep what the form asks for in its guidance lines', () => {
    const help = (id: string): string => mau02.rows.find((row) => row.id === id)?.help ?? '';
    expect(help('IN1')).toContain('đặc điểm tình hình của cụm thi đua');
    expect(help('P1.II.2')).toContain('so sánh các chỉ tiêu với kế hoạch được giao và với cùng kỳ');
    expect(help('P1.II.3')).toContain('nêu tên những đơn vị triển khai, thực hiện tốt');
    expect(help('P1.IV.2')).toContain('tỷ lệ khen thưởng đối với người lao động');
    expect(help('P1.VI.1')).toContain('thành tích cơ bản');
  });
});

describe('a second form', () => {
  it('is accounted for in the same way', () => {
    expect(accountFor(smallFormText, smallForm.rows)).toEqual({ strayLines: [], lostRows: [] });
  });
  it('is told apart from the first by its data alone', () => {
    expect(outlineItems(smallForm, settings({ year: 2018 })).map(({ text }) => text)).toEqual([
      'I. TÌNH HÌNH CHUNG',
      '1. Thuận lợi',
      '2. Khó khăn',
      '– Nguyên nhân:',
      'II. Kết quả thực hiện phong trào thi đua “Dân vận khéo” giai đoạn 2016 – 2018',
    ]);
  });
});

describe('accountFor', () => {
  it('names a line that is in no row and a row that is on no line', () => {
    const text = smallFormText.replace('2. Khó khăn', '2. Khó khăn, vướng mắc');
    expect(accountFor(text, smallForm.rows)).toEqual({ strayLines: ['2. Khó khăn, vướng mắc'], lostRows: ['A2'] });
  });
  it('sees rows in another order than the form', () => {
    const [first, second, ...rest] = smallForm.rows;
    const swapped = [second, first, ...rest].flatMap((each) => (each === undefined ? [] : [each]));
    expect(accountFor(smallFormText, swapped).lostRows).toEqual(['X1']);
  });
});
