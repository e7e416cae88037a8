import type { TextEdit } from '../../src/core/text/text-edits';
import { controlId, openReport, type OpenedReport } from '../support/rewriting';
import { all, textOf } from '../support/xml-tree';
import { ltsc2021 } from '../word-host/profiles';

let opened: OpenedReport;
afterEach(() => opened.close());

describe('words that are hard to find', () => {
  /** A body that reads as given, in place of its guidance; `content` is XML of runs. */
  const body =
    (content: string) =>
    (xml: string): string =>
      xml.replace(
        /(<w:tag w:val="bctd\.b\.IN1"\/>.*?)<w:showingPlcHdr\/>(.*?<w:sdtContent><w:p>.*?<\/w:pPr>).*?(<\/w:p>)/su,
        (_, before, behind, end) => `${before}${behind}${content}${end}`,
      );
  const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const year =
    '<w:sdt><w:sdtPr><w:alias w:val="Năm báo cáo"/><w:tag w:val="bctd.f.year"/><w:id w:val="77"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t>2026</w:t></w:r></w:sdtContent></w:sdt>';
  const edited = async (edits: readonly TextEdit[]): Promise<string> => {
    await opened.rewrite((now) => [{ kind: 'control-words', id: controlId(now, 'bctd.b.IN1'), edits }]);
    expect(opened.host.counts.requests).toBe(2);
    return textOf(opened.controlXml('bctd.b.IN1'));
  };

  it('the caret of the search language, and a tab', async () => {
    opened = await openReport(ltsc2021, { alter: body(`${run('a^b ^p')}<w:r><w:tab/></w:r>${run('cuối')}`) });
    expect(await edited([{ from: '^b ^p\t', to: '^^ ' }])).toBe('a^^ cuối');
  });

  it('words taken away leave no second space of their own and no empty run', async () => {
    opened = await openReport(ltsc2021, { alter: body(run('Cụm có 12 đơn vị thành viên.')) });
    expect(await edited([{ from: ' thành viên', to: '' }])).toBe('Cụm có 12 đơn vị.');
    expect(all(opened.controlXml('bctd.b.IN1'), 'w:r').map(textOf)).not.toContain('');
  });

  it('words right behind and right before a nested year do not land in it', async () => {
    opened = await openReport(ltsc2021, { alter: body(`${run('Năm ')}${year}${run(' có 12 đơn vị')}`) });
    expect(
      await edited([
        { from: 'Năm ', to: 'Trong năm ' },
        { from: ' có', to: ', có' },
      ]),
    ).toBe('Trong năm 2026, có 12 đơn vị');
    expect(all(opened.controlXml('bctd.b.IN1'), 'w:sdt').map(textOf)).toEqual(['2026']);
  });

  const units = (count: number, more: readonly string[] = []): string =>
    [...Array.from({ length: count }, (_, index) => `Ủy ban nhân dân xã số ${index + 1}`), ...more].join(', ');

  it('a sentence longer than a search takes: the words that differ change, the year inside stays', async () => {
    const [first, rest] = [`Cụm gồm 30 đơn vị: ${units(30)} trong năm `, ', tính cả trưởng cụm.'];
    opened = await openReport(ltsc2021, { alter: body(`${run(first)}${year}${run(rest)}`) });
    const from = `${first}2026${rest}`;
    const to = from
      .replace('30 đơn vị', '31 đơn vị')
      .replace(units(30), units(30, ['Sở Y tế']))
      .replace('tính cả', 'kể cả');
    expect(from.length).toBeGreaterThan(700);
    expect(await edited([{ from, to }])).toBe(to);
    expect(all(opened.controlXml('bctd.b.IN1'), 'w:sdt').map(textOf)).toEqual(['2026']);
    // The words that stay were not written again: they are still the runs they were.
    expect(all(opened.controlXml('bctd.b.IN1'), 'w:r').length).toBeLessThan(12);
  });

  it('a long sentence of which every word differs is replaced from its first words to its last', async () => {
    opened = await openReport(ltsc2021, { alter: body(run(`Đầu. ${units(30)} cuối.`)) });
    const to = Array.from({ length: 100 }, (_, index) => `từ${index}`).join(' ');
    expect(await edited([{ from: `${units(30)} cuối.`, to }])).toBe(`Đầu. ${to}`);
  });

  it('a place that reads like an earlier one is found behind it', async () => {
    const [twice, tail] = ['đơn vị mới, ', 'hết.'];
    const standing = `${twice.repeat(3)}${units(12)}, ${twice.repeat(2)}${tail}`;
    opened = await openReport(ltsc2021, { alter: body(run(standing)) });
    const to = standing.replace(/đơn vị mới, hết\.$/u, 'đơn vị cũ, hết.');
    expect(await edited([{ from: standing, to }])).toBe(to);
  });

  it('lines of a control: each is changed in its own paragraph', async () => {
    const two = body(`${run('Một xã')}</w:p><w:p>${run('Hai xã')}`);
    opened = await openReport(ltsc2021, { alter: two });
    await opened.rewrite((now) => [
      {
        kind: 'control-words',
        id: controlId(now, 'bctd.b.IN1'),
        edits: [{ from: 'xã\nHai xã', to: 'phường\nHai phường' }],
      },
    ]);
    expect(all(opened.controlXml('bctd.b.IN1'), 'w:p').map(textOf)).toEqual(['Một phường', 'Hai phường']);
  });
});
