/** Tab Kiểm tra over the real document: checked, gone to, mended, set aside, stamped, copied. */
import { strFromU8, unzipSync } from 'fflate';
import type { CheckActions, CheckState, FindingView } from '../../src/app/check-state';
import { checkSaid, stampSentence } from '../../src/app/check-words';
import { said } from '../../src/app/pane-words';
import { controlTexts } from '../support/document-texts';
import { paragraphTexts, sdtTags } from '../support/document-xml';
import { openReport } from '../support/inserted-report';
import { openPane, type OpenedPane } from '../support/open-pane';
import { validationErrors } from '../support/validate-docx';
import { ltsc2021, microsoft365, web, words } from '../word-host/profiles';

let opened: OpenedPane;
afterEach(() => opened.close());

const actions = (): CheckActions => opened.pane.actions.check;
const state = (): CheckState => opened.state().check;
const findings = (check?: string): readonly FindingView[] =>
  (state().outcome?.findings ?? []).filter((one) => check === undefined || one.check === check);
const notice = (): string => opened.state().notice?.text ?? '';
const body = (tag: string): string => controlTexts(opened.host.documentXml, tag)[0] ?? '';
/** She types into a body, as in Word. */
const write = (item: string, text: string): void => {
  opened.host.person.select(`bctd.b.${item}`);
  opened.host.person.type(text);
};
const first = (list: readonly FindingView[]): FindingView => {
  const [one] = list;
  if (!one) throw new Error('no such finding');
  return one;
};

describe('Kiểm tra', () => {
  it.each(words)('reads the file, says what is missing and where, on $name', async (profile) => {
    opened = await openReport(profile);
    await actions().run();
    expect(state().progress).toBeNull();
    const unwritten = findings('bodies-written');
    expect(unwritten).toHaveLength(27);
    expect(first(unwritten)).toMatchObject({ severity: 'error', outcome: 'failed', canGo: true });
    expect(first(unwritten).why).not.toBe('');
    expect(first(unwritten).where).not.toBe('');
    expect(state().outcome).toMatchObject({ ready: '', stale: false, unseen: [] });
    expect(opened.host.counts.requests).toBeLessThanOrEqual(1);
  });

  it('lists what it found as one meets it in the document, whatever rule found it', async () => {
    opened = await openReport(ltsc2021);
    write('P1.I.2', 'Cụm đã mở …… lớp học tập cho 18/24 chi bộ, đạt 175% theo kế hoạch của cụm.');
    await actions().run();
    const [blank] = findings('no-blanks-left').filter(({ quote }) => quote === 'mở …… lớp');
    const order = findings().map(({ key }) => key);
    const place = (one: FindingView | undefined): number => order.indexOf(one?.key ?? '');
    expect(place(findings('percentages-right')[0])).toBe(place(blank) + 1);
    expect(place(blank)).toBeLessThan(place(findings('bodies-written').at(-1)));
    expect(place(findings('bodies-written')[0])).toBeLessThan(place(blank));
  });

  it('goes to a place and says how to get into the document', async () => {
    opened = await openReport(ltsc2021);
    await actions().run();
    await actions().goTo(first(findings('bodies-written')).key);
    expect(notice()).toBe(said.goneTo);
  });

  it('mends the least of a paragraph, checks again, and takes it back by one press', async () => {
    opened = await openReport(ltsc2021);
    write('P1.I.1', 'Cụm đã bám sát  chỉ đạo của tỉnh , tổ chức phát động thi đua trong toàn cụm năm 2026.');
    await actions().run();
    const before = body('bctd.b.P1.I.1');
    const wrong = findings('text-is-clean').filter(({ where }) => where.startsWith('1.'));
    expect(wrong.map(({ fix }) => fix)).toEqual(['Bỏ dấu cách thừa ở “sát”', 'Bỏ dấu cách thừa ở “tỉnh,”']);
    await opened.press(() => actions().fixAll(), 'fix');
    expect(body('bctd.b.P1.I.1')).toBe(
      'Cụm đã bám sát chỉ đạo của tỉnh, tổ chức phát động thi đua trong toàn cụm năm 2026.',
    );
    expect(findings('text-is-clean')).toEqual([]);
    await opened.press(opened.pane.actions.undo);
    expect(body('bctd.b.P1.I.1')).toBe(before);
  });

  it('keeps what was set aside with the document, and takes it up again', async () => {
    opened = await openReport(ltsc2021);
    await actions().run();
    const one = first(findings('bodies-written'));
    await actions().ignore(one.key, 'Sẽ bổ sung sau');
    expect(findings('bodies-written')).toHaveLength(26);
    const document = opened.host.save();
    opened.close();
    opened = await openPane({ profile: microsoft365, document });
    await actions().run();
    expect(state().ignored).toMatchObject([{ key: one.key, reason: 'Sẽ bổ sung sau' }]);
    expect(findings('bodies-written')).toHaveLength(26);
    await actions().takeUp(one.key);
    expect(findings('bodies-written')).toHaveLength(27);
  });

  it('switches a rule off, for this document only', async () => {
    opened = await openReport(ltsc2021);
    await actions().chooseRule('bodies-written', 'off');
    await actions().run();
    expect(findings('bodies-written')).toEqual([]);
    expect(state().outcome?.off).toBe(1);
    expect(state().rules.find(({ id }) => id === 'bodies-written')).toMatchObject({ usual: 'error', chosen: 'off' });
  });

  it('checks anew when the report is to be sent and not only signed', async () => {
    opened = await openReport(ltsc2021);
    await actions().run();
    const blanks = (): number => findings('no-blanks-left').filter(({ severity }) => severity === 'error').length;
    const forSigning = blanks();
    await actions().setPurpose('send');
    expect(state().purpose).toBe('send');
    expect(blanks()).toBeGreaterThan(forSigning);
  });

  it('says that the findings are old once the document changed', async () => {
    opened = await openReport(ltsc2021);
    await actions().run();
    write('P1.I.1', 'Cụm đã tổ chức phát động thi đua ngay từ đầu năm 2026.');
    await opened.pane.lookAgain();
    expect(state().outcome?.stale).toBe(true);
  });

  it('a place that is gone meanwhile is told, not guessed', async () => {
    opened = await openReport(ltsc2021);
    write('P1.I.1', 'Cụm đã bám sát  chỉ đạo của tỉnh trong năm 2026 theo kế hoạch.');
    await actions().run();
    const one = first(findings('text-is-clean'));
    opened.host.person.clickInto('bctd.b.P1.I.1');
    opened.host.person.type(' Thêm một ý nữa.');
    await actions().fix(one.key);
    expect(notice()).toBe(checkSaid.notFixed(1));
    await actions().goTo(one.key);
    expect(notice()).toBe(checkSaid.gone);
  });

  it('reads through Office.js where Word gives no file, and says what it cannot see', async () => {
    opened = await openReport(ltsc2021);
    opened.host.faults.atCall(1, 5001);
    await actions().run();
    expect(findings('bodies-written')).toHaveLength(27);
    expect(state().outcome?.unseen.length).toBeGreaterThan(0);
    expect(findings('format-follows-nd30')).toEqual([]);
  });

  it('stamps the document when no error is left, and says when it changed since', async () => {
    opened = await openReport(ltsc2021);
    for (const { id, usual } of (await actions().look(), state().rules))
      if (usual === 'error') await actions().chooseRule(id, 'info');
    await actions().run();
    expect(state().outcome?.ready).toMatch(/^Sẵn sàng trình ký/u);
    expect(state().stamp).toBe(stampSentence('sign', '22/11/2026', '14:05'));
    write('P1.I.1', 'Cụm đã tổ chức phát động thi đua ngay từ đầu năm 2026.');
    await opened.pane.lookAgain();
    expect(state().stamp).toContain(checkSaid.changedSince);
  });
});

describe('Phiếu kiểm tra', () => {
  it('lists the findings and what was set aside, as a document of its own', async () => {
    opened = await openReport(ltsc2021);
    await actions().run();
    const one = first(findings('bodies-written'));
    await actions().ignore(one.key, 'Chờ số liệu');
    const made: Uint8Array[] = [];
    opened.host.onNewDocument((document) => made.push(document));
    await actions().makeSheet('Nguyễn Văn Hòa');
    expect(notice()).toBe(checkSaid.sheetOpened);
    const bytes = made[0] ?? new Uint8Array();
    const texts = paragraphTexts(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
    expect(texts).toEqual(expect.arrayContaining(['Người kiểm tra: Nguyễn Văn Hòa', 'Chờ số liệu', one.message]));
    expect(validationErrors(bytes)).toEqual([]);
  });
});

describe('Tạo bản gửi', () => {
  it('asks while errors are left; the copy holds no control, the document stays as it was', async () => {
    opened = await openReport(web);
    const before = opened.host.documentXml;
    await opened.press(() => actions().makeCopy());
    expect(opened.saved).toEqual([]);
    await opened.press(() => actions().makeCopy(), 'copy');
    const [{ name, bytes } = { name: '', bytes: new Uint8Array() }] = opened.saved;
    expect(notice()).toBe(checkSaid.copySaved(name));
    expect(sdtTags(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()))).toEqual([]);
    expect(opened.host.documentXml).toBe(before);
  });

  it('refuses while somebody’s changes are not accepted', async () => {
    opened = await openReport(microsoft365);
    opened.host.tracking = true;
    write('P1.I.1', 'Ý kiến của lãnh đạo cụm về phần này của báo cáo.');
    await opened.press(() => actions().makeCopy(), 'copy');
    expect(notice()).toBe(checkSaid.copyRefused);
  });
});
