import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import type { Change } from '../../../src/core/report/change';
import { changePlan } from '../../../src/core/report/change-plan';
import type { ReportData } from '../../../src/core/report/report-data';
import { filledReport } from './any-report';
import { wholeDocument } from './whole-document';

const data: ReportData = { ...filledReport, cluster: 'số 3', written: {} };
const report = (recipients: readonly string[], addressed = false): ReportData => ({ ...data, recipients, addressed });

/** The lines of *Nơi nhận* after the insertions and removals of a plan, carried out one after the other. */
function carriedOut(before: ReportData, after: ReportData, without: readonly string[] = []): readonly string[] {
  const snapshot = wholeDocument(mau02, before, { without });
  const { changes } = changePlan(mau02, before, after, snapshot);
  const lines = snapshot.paragraphs.map(({ index, text }) => ({ index, text }));
  const placeOf = (index: number | undefined): number => lines.findIndex((one) => one.index === index);
  const act = ({ action, anchor, newText, paragraph }: Change): void => {
    if (action === 'remove') lines.splice(placeOf(paragraph ?? undefined), 1);
    if (action !== 'insert' || anchor?.kind !== 'paragraph') return;
    expect(lines[placeOf(anchor.index)]?.text).toBe(anchor.text);
    lines.splice(placeOf(anchor.index) + (anchor.side === 'After' ? 1 : 0), 0, { index: -1, text: newText });
  };
  changes.forEach(act);
  const texts = lines.map(({ text }) => text);
  return texts.slice(texts.indexOf('Nơi nhận:') + 1).filter((text) => text.startsWith('- '));
}

const names = ['Sở Nội vụ', 'Sở Y tế', 'Cục Thuế', 'Thanh tra tỉnh', 'Sở Tài chính'];

describe('new lines of Nơi nhận', () => {
  it('come out in the order of the list, whatever their number', () => {
    const list = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(list, list, fc.boolean(), fc.boolean(), (had, has, was, is) => {
        const after = report(names.slice(0, has), is);
        expect(carriedOut(report(names.slice(0, had), was), after)).toEqual([
          ...(is ? ['- Như trên;'] : []),
          ...names.slice(0, has).map((name) => `- ${name};`),
          '- Lưu: VT, TĐKT.',
        ]);
      }),
      { numRuns: 40 },
    );
  });

  it('come out in order behind the line above where the line of the copy is gone', () => {
    const kept = ['- Lưu: VT, TĐKT.'];
    expect(carriedOut(report([]), report(names.slice(0, 3), true), kept)).toEqual([
      '- Như trên;',
      '- Sở Nội vụ;',
      '- Sở Y tế;',
      '- Cục Thuế;',
    ]);
    expect(carriedOut(report(names.slice(0, 1)), report(names.slice(0, 3)), kept)).toEqual([
      '- Sở Nội vụ;',
      '- Sở Y tế;',
      '- Cục Thuế;',
    ]);
  });

  it('are told as not found where nothing of the list stands', () => {
    const before = report([]);
    const snapshot = wholeDocument(mau02, before, { without: ['Nơi nhận:', '- Lưu: VT, TĐKT.'] });
    expect(changePlan(mau02, before, report(names.slice(0, 1)), snapshot)).toMatchObject({
      changes: [],
      notFound: ['Dòng Nơi nhận 1'],
    });
  });
});

describe('a line of Nơi nhận that goes', () => {
  it('is the last of two that read the same', () => {
    const before = report(['Sở Y tế', 'Cục Thuế', 'Sở Y tế']);
    const { changes } = changePlan(mau02, before, report(['Sở Y tế', 'Cục Thuế']), wholeDocument(mau02, before));
    const lines = wholeDocument(mau02, before).paragraphs.filter(({ text }) => text === '- Sở Y tế;');
    expect(changes).toMatchObject([{ action: 'remove', paragraph: lines[1]?.index }]);
  });

  it('is not a line of her letterhead that reads the same', () => {
    const before = report(['Sở Y tế', 'Cục Thuế']);
    const snapshot = wholeDocument(mau02, before);
    const paragraphs = [{ index: 0, text: '- Cục Thuế;', control: null, tableLevel: 0 }, ...snapshot.paragraphs].map(
      (paragraph, index) => ({ ...paragraph, index }),
    );
    const [change] = changePlan(mau02, before, report(['Sở Y tế']), { ...snapshot, paragraphs }).changes;
    expect([change?.oldText, (change?.paragraph ?? 0) > 1]).toEqual(['- Cục Thuế;', true]);
  });
});
