import { allColumns } from '../../../src/core/appendix/columns';
import { compareFields, pairedUnit } from '../../../src/core/drafts/other-copy-fields';
import { cellKey, compareFigures, documentKey, takeCopyFigures } from '../../../src/core/drafts/other-copy-figures';
import { readOtherCopy, strangeness, type OtherCopy } from '../../../src/core/drafts/other-copy-file';
import { compareTexts, endsWithTexts, sameTexts } from '../../../src/core/drafts/other-copy-texts';
import { mau02 } from '../../../src/core/outline/mau-02';
import { outlineItems } from '../../../src/core/outline/outline-items';
import { typedDocument } from '../../support/check-document';
import { checkFile, withoutControls, type CheckReportChanges } from '../../support/check-report';
import { checkData, checkFigures, checkUnits } from '../../support/check-report-texts';
import { unitsNamed } from '../../support/lang-son-units';

const copy = (changes: CheckReportChanges = {}): OtherCopy => readOtherCopy(mau02, checkFile(changes));
const items = outlineItems(mau02, checkData);
const textsOf = ({ texts }: OtherCopy): ReadonlyMap<string, readonly string[]> =>
  new Map(texts.map(({ item, paragraphs }) => [item, paragraphs]));
const { counts: hers, documents: letters, figures: rows } = checkFigures;
const setting = {
  counts: hers,
  documents: letters,
  figures: rows,
  year: 2026,
  units: checkUnits,
  columns: allColumns(2026),
};

describe('pairedUnit', () => {
  it('finds a unit by its name before its id, which another unit may have had first', () => {
    const pairOf = pairedUnit(checkUnits);
    const [one, other] = [checkUnits[0], checkUnits[1]];
    if (one === undefined || other === undefined) throw new Error('two units are needed');
    expect(pairOf({ ...one, id: other.id })?.id).toBe(one.id);
    expect(pairOf({ ...one, name: 'Tên mới của đơn vị' })?.id).toBe(one.id);
    expect(pairOf({ ...one, id: 'u0', name: 'Đơn vị lạ' })).toBeUndefined();
  });
});

describe('compareTexts', () => {
  const mine = textsOf(copy());

  it('finds nothing between a report and its own copy, with or without controls', () => {
    const same = { differences: [], same: 27, onlyMine: [] };
    expect(compareTexts(items, mine, copy().texts)).toEqual(same);
    const plain = readOtherCopy(mau02, { ...withoutControls(checkFile()), dataParts: [] });
    expect(compareTexts(items, mine, plain.texts)).toEqual(same);
  });

  it('sets the items that differ side by side, and marks the paragraphs the other side has not', () => {
    const theirs = copy({ bodies: { 'P1.VI.1': 'Đoạn chung.\nĐoạn của bản kia.', 'P1.VI.2': '' } });
    const own = new Map([...mine, ['P1.VI.1', ['Đoạn chung.', 'Đoạn của tôi.']] as const]);
    const { differences, same, onlyMine } = compareTexts(items, own, theirs.texts);
    expect(differences).toEqual([
      {
        item: 'P1.VI.1',
        mine: [
          { text: 'Đoạn chung.', fresh: false },
          { text: 'Đoạn của tôi.', fresh: true },
        ],
        theirs: [
          { text: 'Đoạn chung.', fresh: false },
          { text: 'Đoạn của bản kia.', fresh: true },
        ],
        more: false,
      },
    ]);
    expect([same, onlyMine]).toEqual([25, ['P1.VI.2']]);
    const [blank] = compareTexts(items, new Map(), theirs.texts).differences;
    expect(blank?.theirs.some(({ fresh }) => fresh)).toBe(false);
  });

  it('takes a sign of a list for no difference, a word for one', () => {
    expect(sameTexts(['Cụm đã tổ chức 02 đợt.'], ['-  Cụm đã tổ chức 02 đợt.'])).toBe(true);
    expect(sameTexts(['a) Sơ kết.', '2. Tổng kết.'], ['Sơ kết.\vTổng kết.'])).toBe(true);
    expect(sameTexts(['Cụm đã tổ chức 02 đợt.'], ['Cụm đã tổ chức 03 đợt.'])).toBe(false);
    expect(endsWithTexts(['Một.', 'Hai.'], ['Hai.'])).toBe(true);
    expect(endsWithTexts(['Hai.'], ['Hai.'])).toBe(false);
  });
});

describe('strangeness', () => {
  const strange = (changes: CheckReportChanges['data']) => strangeness(copy({ data: changes ?? {} }), checkData);

  it('says nothing of a copy of this report, and nothing of what is blank', () => {
    expect(strange({})).toEqual({ cluster: false, units: null, year: false });
    expect(strange({ cluster: '', units: [] })).toEqual({ cluster: false, units: null, year: false });
  });

  it('knows another cluster, other units and another year', () => {
    expect(strange({ cluster: 'số 7' }).cluster).toBe(true);
    expect(strange({ clusterKind: 'khoi' }).cluster).toBe(true);
    expect(strange({ units: unitsNamed(['Xã Cao Lộc', 'Xã Đồng Đăng', 'Sở Nội vụ']) }).units).toEqual({
      shared: 1,
      theirs: 3,
    });
    expect(strange({ year: 2025 }).year).toBe(true);
  });

  it('finds no heading in a letter', () => {
    expect(readOtherCopy(mau02, typedDocument('Kính gửi: Sở Nội vụ\nĐề nghị cho mượn hội trường.')).headings).toBe(0);
  });
});

describe('compareFigures', () => {
  const counts = checkFigures.counts.map((entry) =>
    entry.unit === 'stc' && entry.year === 2026 ? { ...entry, cells: { ...entry.cells, ldtt: 77 } } : entry,
  );
  const [first, ...documents] = checkFigures.documents;

  it('finds nothing between a report and its own copy', () => {
    expect(compareFigures(copy(), setting)).toMatchObject({ cells: [], documents: [], rows: [], strangers: [] });
    expect(compareFigures(copy(), setting).same).toBeGreaterThan(10);
  });

  it('finds the cell and the document that differ, and takes the one she chose', () => {
    if (first === undefined) throw new Error('the right report has documents');
    const changed = { ...first, subject: 'Kế hoạch phát động thi đua đợt 2' };
    const theirs = copy({ figures: { counts, documents: [changed, ...documents] } });
    const compared = compareFigures(theirs, setting);
    const [cell] = compared.cells;
    const [document] = compared.documents;
    expect(compared.cells).toMatchObject([{ unit: 'stc', column: 'ldtt', theirs: 77 }]);
    expect(compared.documents).toMatchObject([{ record: { subject: changed.subject }, old: { id: first.id } }]);
    if (cell === undefined || document === undefined) throw new Error('nothing was found');
    const taken = takeCopyFigures(setting, compared, new Set([cellKey(cell)]));
    expect(taken.counts).toEqual(counts);
    expect(taken.documents).toEqual(setting.documents);
    const both = takeCopyFigures(setting, compared, new Set([cellKey(cell), documentKey(document)]));
    expect(compareFigures(theirs, { ...setting, ...both })).toMatchObject({ cells: [], documents: [] });
  });

  it('takes nothing away where the copy is blank, and knows units that are not in the list', () => {
    const theirs = copy({ figures: { counts: [] } });
    expect(compareFigures(theirs, setting).cells).toEqual([]);
    const others = copy({
      data: { units: [...checkUnits, ...unitsNamed(['Sở Tư pháp'])] },
      figures: { counts: [{ unit: unitsNamed(['Sở Tư pháp'])[0]?.id ?? '', year: 2026, cells: { ldtt: 5 } }] },
    });
    expect(compareFigures(others, setting)).toMatchObject({ cells: [], strangers: ['Sở Tư pháp'] });
  });

  it('reads the tables of a copy that carries no data', () => {
    const plain = readOtherCopy(mau02, { ...checkFile({ figures: { counts } }), dataParts: [] });
    expect(plain.entered).toBe(false);
    expect(compareFigures(plain, setting).cells).toMatchObject([
      { unit: 'stc', year: 2026, column: 'ldtt', theirs: 77 },
    ]);
  });
});

describe('compareFields', () => {
  const told = (changes: CheckReportChanges['data']) => compareFields(mau02, copy({ data: changes ?? {} }), checkData);

  it('tells what was entered otherwise, units one by one', () => {
    expect(told({})).toEqual([]);
    const [head, deputy, member] = checkUnits;
    if (!head || !deputy || !member) throw new Error('there are three units');
    const units = [head, { ...deputy, totalStaff: 41 }, ...unitsNamed(['Sở Tư pháp'])];
    const differences = told({ signerName: 'Trần Thị Bình', dropped: ['P1.II.5'], units });
    expect(differences.map(({ name, mine, theirs }) => [name, mine, theirs.slice(0, 13)])).toEqual([
      ['Họ và tên người ký', 'Nguyễn Văn Hòa', 'Trần Thị Bình'],
      ['Các mục đã bỏ', '', '5. Công tác t'],
      ['Sở Tài chính – tổng số người', '25', '41'],
      ['Các đơn vị trong cụm', '', 'Sở Tư pháp'],
      ['Các đơn vị trong cụm', 'Sở Y tế', ''],
    ]);
  });
});
