/** Every repair Kiểm tra offers: the words that were wrong and nothing else, gone when checked again, taken back by one press. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FindingView } from '../../src/app/check-state';
import { annexesOf, openAnnexes } from '../support/open-annexes';
import { openPane, type OpenedPane } from '../support/open-pane';
import { wordChanges } from '../support/word-changes';
import { microsoft365 } from '../word-host/profiles';
import type { WordHost } from '../word-host/word-host';

let opened: OpenedPane;
afterEach(() => opened.close());
jest.setTimeout(60_000);

const findings = (check: string): readonly FindingView[] =>
  (opened.state().check.outcome?.findings ?? []).filter((one) => one.check === check);
const xml = (): string => opened.host.documentXml;

/** The main text with words replaced, where they first stand or, behind "…", where they stand last. */
function edited(bytes: Uint8Array, [from, to]: readonly [string, string], behind = '<w:body>'): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const words = from.replace(/^…/u, '');
  const at = words === from ? main.indexOf(words, main.indexOf(behind)) : main.lastIndexOf(words);
  if (at < 0) throw new Error(`“${words}” does not stand in the file`);
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(main.slice(0, at) + to + main.slice(at + words.length)),
  });
}

const mainText = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
let ours: Promise<Uint8Array> | null = null;
/** Our outline with figures, tables and sentences. */
async function builtReport(): Promise<Uint8Array> {
  const annexes = await openAnnexes({ profile: microsoft365 });
  const { actions, cell } = annexes;
  const figures = [120, 80, 60].flatMap((count, unit) => [
    cell(unit, 'ldtt', String(count)),
    cell(unit, 'cstdcs', String(count / 10)),
  ]);
  await actions.enterCells(figures);
  await actions.pasteDocuments('02/KH-CTĐ\t15/01/2026\tKế hoạch phát động phong trào thi đua năm 2026');
  await annexes.press(actions.build);
  await annexes.press(() => actions.writeSentences(annexes.appendix().sentences.map(({ item }) => item)));
  const bytes = annexes.host.save();
  annexes.close();
  return bytes;
}
const theirs = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../fixtures/reports/khoi-dang-2026.docx')));

interface Story {
  readonly report: 'ours' | 'theirs';
  /** The check that finds it. */
  readonly check: string;
  /** Words of the main text and what stands in their place when the pane is opened. */
  readonly planted?: readonly [from: string, to: string];
  /** Behind what words those first ones are looked for. */
  readonly behind?: string;
  /** What a person does before, in Word or in the pane. */
  readonly done?: (host: WordHost, pane: OpenedPane) => Promise<void> | void;
  /** Which of its findings, where it has several. */
  readonly says?: RegExp;
  readonly answers?: readonly string[];
  /** What differs afterwards from what was planted, see `wordChanges`; 'as before' = nothing, from what stood before it was planted. */
  readonly changes: readonly string[] | 'as before';
  /** What **Hoàn tác** cannot bring back: there is none. */
  readonly forGood?: true;
}

const writes =
  (item: string, ...texts: readonly string[]) =>
  ({ person }: WordHost): void => {
    person.clickInto(`bctd.b.${item}`);
    for (const [place, text] of texts.entries()) {
      if (place > 0) person.pressEnter();
      person.type(text);
    }
  };
const types =
  (tag: string, text: string) =>
  ({ person }: WordHost): void => {
    person.clickInto(tag);
    person.type(text);
  };
/** The words go on in bold, then as before. */
const bold = (text: string): string =>
  `</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:t xml:space="preserve">`;

const stories: Readonly<Record<string, Story>> = {
  'a name that is not the Law’s': {
    report: 'theirs',
    check: 'official-names-used',
    planted: [
      'đề nghị UBND tỉnh tặng Bằng khen cho 02 tập thể, 03 cá nhân',
      `đề nghị tặng Cờ thi đua cấp tỉnh cho ${bold('01')} tập thể`,
    ],
    changes: ['ấp → ủa'],
  },
  'letters whose marks are apart, on both sides of bold ones': {
    report: 'theirs',
    check: 'text-is-clean',
    planted: [
      'Các đơn vị chấp hành tốt quy chế hoạt động',
      `${'Các đơn vị'.normalize('NFD')} trong${bold(' khối ')}${'chấp hành'.normalize('NFD')} tốt quy chế hoạt động`,
    ],
    changes: [`${'áơịấà'.normalize('NFD')} → áơịấà`],
  },
  'a ratio of an annex': {
    report: 'theirs',
    check: 'percentages-right',
    planted: ['>78,85%<', '>178,85%<'],
    changes: 'as before',
  },
  'a count of the text': {
    report: 'theirs',
    check: 'text-agrees-with-annexes',
    planted: ['14 Tập thể lao động tiên tiến', '15 Tập thể lao động tiên tiến'],
    changes: 'as before',
  },
  'words of the form’s instruction behind a heading': {
    report: 'theirs',
    check: 'no-guidance-left',
    planted: ['Ưu điểm', 'Ưu điểm (nêu tên đơn vị thực hiện tốt)'],
    changes: 'as before',
  },
  'a year of a heading': {
    report: 'theirs',
    check: 'years-agree',
    planted: ['THI ĐUA, KHEN THƯỞNG NĂM 2027', 'THI ĐUA, KHEN THƯỞNG NĂM 2018'],
    changes: 'as before',
  },
  'the number of a heading': {
    report: 'theirs',
    check: 'numbering-consecutive',
    planted: ['>VI. ĐÁNH GIÁ CHUNG', '>III. ĐÁNH GIÁ CHUNG'],
    changes: 'as before',
  },
  'a page break behind the last words': {
    report: 'theirs',
    check: 'no-trailing-blank-page',
    planted: ['…<w:sectPr', '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p/><w:sectPr'],
    changes: ['− <w:br w:type="page"/>'],
    forGood: true,
  },
  'the number of an annex': {
    report: 'ours',
    check: 'annexes-referred-to',
    planted: ['>Phụ lục II<', '>Phụ lục 2<'],
    changes: 'as before',
  },
  'the name of a unit in an annex': {
    report: 'ours',
    check: 'annex-units-are-members',
    planted: ['…>Sở Tài chính<', '>Sở Tài chính tỉnh<'],
    changes: 'as before',
  },
  'the number of a document': {
    report: 'ours',
    check: 'document-register-right',
    planted: ['>02/KH-CTĐ<', '>2/KH-CTĐ<'],
    changes: 'as before',
  },
  'lượt that are told as người': {
    report: 'ours',
    check: 'luot-and-nguoi-apart',
    planted: ['286 lượt cá nhân', '286 cá nhân'],
    changes: 'as before',
  },
  'the end of the report': {
    report: 'ours',
    check: 'recipients-well-formed',
    done: writes('P2.III', 'Đề nghị Hội đồng Thi đua - Khen thưởng tỉnh tổ chức tập huấn cho các cụm'),
    says: /\.\/\./u,
    changes: [' → ./.'],
  },
  'a space before a comma': {
    report: 'ours',
    check: 'text-is-clean',
    planted: ['>Năm 2026, các đơn vị', '>Năm 2026 , các đơn vị'],
    changes: 'as before',
  },
  'guidance left as a paragraph': {
    report: 'ours',
    check: 'no-guidance-left',
    done: writes(
      'P2.III',
      'Đề nghị tỉnh tổ chức tập huấn cho các cụm, khối.',
      '[Hướng dẫn] Nêu kiến nghị, đề xuất với từng cơ quan.',
    ),
    changes: ['− [Hướng dẫn] Nêu kiến nghị, đề xuất với từng cơ quan.'],
  },
  'a heading of which nothing is left': {
    report: 'ours',
    check: 'headings-present',
    done: ({ person }) => void person.clearControl('bctd.h.P1.V.2'),
    changes: 'as before',
    forGood: true,
  },
  'a heading that reads otherwise': {
    report: 'ours',
    check: 'headings-unchanged',
    done: types('bctd.h.P1.V.2', ' theo chuyên đề'),
    changes: [' theo chuyên đề → '],
  },
  'a heading with a year that reads otherwise': {
    report: 'ours',
    check: 'headings-unchanged',
    planted: ['Tên các mô hình, điển hình tiên tiến trong', 'Gương người tốt, việc tốt'],
    changes: 'as before',
  },
  'items that are gone': {
    report: 'ours',
    check: 'headings-present',
    done: async ({ person }, { pane }) => {
      await pane.actions.act('unlock', 'P1.V.2');
      for (const part of ['h', 'b']) person.deleteControl(`bctd.${part}.P1.V.2`);
    },
    changes: 'as before',
  },
  'a field that was overwritten': {
    report: 'ours',
    check: 'document-agrees-with-data',
    done: types('bctd.f.cluster', ' mới'),
    changes: [' mới → '],
  },
  'a year typed over its field': {
    report: 'ours',
    check: 'document-agrees-with-data',
    planted: ['>2026<', '>2024<'],
    behind: 'bctd.h.P1.II.5c',
    changes: 'as before',
  },
  'a sentence with an old figure': {
    report: 'ours',
    check: 'document-agrees-with-data',
    done: (_, pane) => {
      const { actions, cell } = annexesOf(pane);
      return actions.enterCells([cell(0, 'ldtt', '121')]);
    },
    says: /^Câu/u,
    changes: ['60 → 71'],
  },
  'a cell that is not what was entered': {
    report: 'ours',
    check: 'document-agrees-with-data',
    planted: ['>120<', '>125<'],
    changes: 'as before',
  },
  'a sum that does not add up': {
    report: 'ours',
    check: 'totals-add-up',
    planted: ['>260<', '>261<'],
    changes: 'as before',
  },
};

const names = Object.keys(stories);
it.each(names)('%s', async (name) => {
  const story = stories[name];
  if (story === undefined) throw new Error('no such story');
  const { report, check, planted, behind, done, says = /./u, answers = [], changes, forGood = false } = story;
  const base = report === 'theirs' ? theirs() : await (ours ??= builtReport());
  const document = planted === undefined ? base : edited(base, planted, behind);
  opened = await openPane({ profile: microsoft365, document });
  const first = mainText(base);
  const { actions } = opened.pane;
  await done?.(opened.host, opened);
  await opened.pane.lookAgain();
  await actions.check.run();
  const offered = findings(check).filter(({ fix, heading }) => fix !== '' || heading);
  const found = offered.find(({ message }) => says.test(message));
  if (found === undefined) {
    const others = findings(check).map((one) => one.message);
    throw new Error(`not offered: ${others.join('; ')}`);
  }
  const { key, heading, message } = found;
  const mend = (): Promise<void> => (heading ? actions.check.settleHeading(key, 'form') : actions.check.fix(key));
  const before = xml();

  await opened.press(mend, ...answers);
  const mended = xml();
  if (changes === 'as before') expect(wordChanges(first, mended)).toEqual([]);
  else expect(wordChanges(before, mended)).toEqual(changes);
  expect(findings(check).map((one) => one.message)).not.toContain(message);
  await opened.press(mend, ...answers);
  expect(xml()).toBe(mended);
  if (forGood) expect(opened.state().undo).toBeNull();
  else {
    await opened.press(actions.undo);
    expect(wordChanges(before, xml())).toEqual([]);
  }
});
