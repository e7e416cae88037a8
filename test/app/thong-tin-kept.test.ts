/** What she entered travels inside the .docx: to the next computer, past a colleague's pane, past damage. */
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FormActions, FormState } from '../../src/app/form-state';
import { said } from '../../src/app/pane-words';
import { ASIDE_NAMESPACE, readAside } from '../../src/core/report/data-aside';
import { DATA_NAMESPACE, LARGEST_PART } from '../../src/core/report/report-data';
import { partSentences } from '../../src/core/report/read-parts';
import { addUnit } from '../../src/core/report/unit-list';
import { controlTexts } from '../support/document-texts';
import { openPane, type OpenedPane } from '../support/open-pane';
import { storyProfiles } from '../support/story-profiles';
import { ltsc2021, microsoft365 } from '../word-host/profiles';

let opened: OpenedPane;
let second: OpenedPane | null = null;
afterEach(() => {
  second?.close();
  second = null;
  opened.close();
});

const actions = (pane = opened): FormActions => pane.pane.actions.form;
const form = (pane = opened): FormState => pane.state().form;

async function inserted(options: Parameters<typeof openPane>[0] = {}): Promise<void> {
  opened = await openPane({ profile: ltsc2021, ...options });
  opened.pane.actions.setCluster('số 3');
  await opened.press(opened.pane.actions.insertOutline);
}

/** The file as it would be saved, every part altered by its text. */
const altered = (docx: Uint8Array, alter: (xml: string, name: string) => string): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(docx)).map(([name, bytes]) =>
        /\.(xml|rels)$/u.test(name) ? [name, strToU8(alter(strFromU8(bytes), name))] : [name, bytes],
      ),
    ),
  );
const isDataPart = (xml: string): boolean => xml.includes(`<report xmlns="${DATA_NAMESPACE}"`);
const partsOf = (docx: Uint8Array, test: (xml: string) => boolean): readonly string[] =>
  Object.values(unzipSync(docx))
    .map((bytes) => strFromU8(bytes))
    .filter(test);
const reopened = async (docx: Uint8Array, profile = microsoft365): Promise<void> => {
  opened.close();
  opened = await openPane({ profile, document: docx });
};

/** Everything the form asks for. */
async function fillEverything(): Promise<void> {
  const enter = actions().enterField;
  await enter('council', 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn');
  await enter('cluster', 'các xã biên giới & vùng <cao>');
  await enter('number', '7');
  await enter('symbol', 'ctđ');
  await enter('place', 'Đồng Đăng');
  await enter('issueDate', '5/1/2027');
  await enter('addressees', 'Hội đồng Thi đua - Khen thưởng tỉnh');
  await actions().choose({ addressed: true });
  await actions().choose({ authority: 'deputy' });
  await enter('signerOffice', 'Chủ tịch UBND xã Đồng Đăng');
  await enter('signerName', 'Hoàng Thị Nụ 🌸');
  await enter('archive', 'VPUB');
  await enter('recipients', '- Sở Nội vụ;\n- Các đơn vị trong cụm;');
  await actions().choose({ delivery: 'electronic', labourRatio: 'R2', rating: 'expected' });
  await enter('year', '2027');
  const names = ['xã Đồng Đăng', 'xã Ba Sơn', 'xã Mẫu Sơn'];
  const units = names.reduce<FormState['data']['units']>((all, name) => {
    const added = addUnit(all, name);
    return added.ok ? added.value : all;
  }, []);
  await actions().setUnits(
    units.map((unit, place) => ({ ...unit, role: place === 0 ? 'head' : 'member', totalStaff: 20 })),
  );
  await actions().setMovements([
    { name: 'Xã biên giới sạch, đẹp', from: 2026, to: 2028, act: 'Kế hoạch số 12/KH-UBND', item: 'P1.II.4' },
  ]);
  await actions().applyPending(form().pending.map(({ id }) => id));
}

describe.each(storyProfiles())('everything she entered, in $name', (profile) => {
  it('is in the saved file, and the document agrees with it in another Word', async () => {
    await inserted({ profile });
    await fillEverything();
    expect(form()).toMatchObject({ pending: [], differences: [], conflicts: [] });
    const { data } = form();
    const saved = opened.host.save();
    await reopened(saved);
    expect(form().data).toEqual(data);
    expect(form()).toMatchObject({ pending: [], differences: [], conflicts: [] });
    expect(opened.withState('missing')).toEqual([]);
    expect(new Set(controlTexts(opened.host.documentXml, 'bctd.f.cluster'))).toEqual(
      new Set(['các xã biên giới & vùng <cao>']),
    );
  });
});

describe('two panes on one document', () => {
  const beside = async (): Promise<OpenedPane> => {
    second = await openPane({ profile: ltsc2021, on: opened.host });
    return second;
  };

  it('are merged by field where they do not touch', async () => {
    await inserted();
    const other = await beside();
    await actions(other).enterField('signerName', 'Hoàng Thị Nụ');
    await actions().enterField('place', 'Đồng Đăng');
    expect(form().data).toMatchObject({ signerName: 'Hoàng Thị Nụ', place: 'Đồng Đăng' });
    expect(opened.state().notice?.text).toContain(said.changedElsewhere(0));
    await actions(other).enterField('archive', 'VPUB');
    expect(form(other).data).toMatchObject({ place: 'Đồng Đăng', archive: 'VPUB', signerName: 'Hoàng Thị Nụ' });
    expect(partsOf(opened.host.save(), isDataPart)).toHaveLength(1);
  });

  it.each([
    ['mine', 'Trần Văn Bình'],
    ['theirs', 'Hoàng Thị Nụ'],
  ] as const)('are asked about where they do: %s', async (side, name) => {
    await inserted();
    const other = await beside();
    await actions(other).choose({ labourRatio: 'R2' });
    await actions(other).setMovements([{ name: 'Thi đua ở bên kia', from: 2026, to: 2026, act: '' }]);
    await actions(other).enterField('signerName', 'Hoàng Thị Nụ');
    await actions().enterField('signerName', 'Trần Văn Bình');
    expect(form().conflicts).toEqual([
      expect.objectContaining({ field: 'signerName', mine: 'Trần Văn Bình', theirs: 'Hoàng Thị Nụ' }),
    ]);
    expect(form().data).toMatchObject({ labourRatio: 'R2', movements: [{ name: 'Thi đua ở bên kia' }] });
    expect(partsOf(opened.host.save(), (xml) => xml.includes(ASIDE_NAMESPACE)).length).toBeGreaterThan(0);
    await actions().settleConflict('signerName', side);
    expect(form()).toMatchObject({ conflicts: [], data: { signerName: name } });
    expect(controlTexts(opened.host.documentXml, 'bctd.f.signer-name')).toEqual([name]);
  });
});

describe('a part that is not as it was written', () => {
  const kept = (): readonly (string | undefined)[] =>
    partsOf(opened.host.save(), (xml) => xml.includes(`xmlns="${ASIDE_NAMESPACE}"`)).map((xml) => readAside(xml)?.xml);

  it.each([
    ['cut off', (xml: string) => xml.slice(0, xml.length / 2)],
    ['of a newer version', (xml: string) => xml.replace(/schemaVersion="\d+"/u, 'schemaVersion="999"')],
    ['with a broken entry', (xml: string) => xml.replace('<entry name="signerName">', '<entry name="signerName">{')],
  ])('%s: the rest is read, the original is kept beside what is written next', async (_, spoil) => {
    await inserted();
    await actions().enterField('council', 'Hội đồng của tỉnh');
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    // As Word holds it: a part that is no XML would not be opened at all.
    const [original = ''] = partsOf(opened.host.save(), isDataPart);
    const spoilt = spoil(original);
    const standsAs = spoilt.endsWith('</report>')
      ? spoilt
      : `${spoilt.replace(/<[^>]*$/u, '')}${spoilt.includes('</entry>') ? '' : ''}</report>`;
    const wellFormed = standsAs.replace(/<entry name="[^"]*">[^<]*<\/report>$/u, '</report>');
    await reopened(altered(opened.host.save(), (xml) => (isDataPart(xml) ? wellFormed : xml)));
    expect(form().data.council).toBe('Hội đồng của tỉnh');
    expect(opened.state().notice?.kind).toBe('warning');
    await actions().enterField('archive', 'VPUB');
    expect(kept()).toEqual([wellFormed]);
    expect(partsOf(opened.host.save(), isDataPart)).toHaveLength(1);
    await reopened(opened.host.save());
    expect(form().data).toMatchObject({ council: 'Hội đồng của tỉnh', archive: 'VPUB' });
  });

  it('too large: it is left unread and kept, and the texts of the document are used', async () => {
    await inserted();
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    const large = 'x'.repeat(LARGEST_PART);
    await reopened(
      altered(opened.host.save(), (xml) =>
        isDataPart(xml) ? xml.replace('</report>', `<entry name="later">${large}</entry></report>`) : xml,
      ),
    );
    expect(opened.state().notice?.text).toContain(partSentences.oversized);
    expect(form().data).toMatchObject({ cluster: 'số 3', signerName: 'Hoàng Thị Nụ' });
    await actions().enterField('archive', 'VPUB');
    expect(kept()[0]?.length).toBeGreaterThan(LARGEST_PART);
  });

  it('of another cluster: it is not used, is named and is kept', async () => {
    await inserted();
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    await reopened(
      altered(opened.host.save(), (xml) =>
        isDataPart(xml)
          ? xml
              .replace('&quot;số 3&quot;', '&quot;số 8&quot;')
              .replace('&quot;Hoàng Thị Nụ&quot;', '&quot;Lý Văn Sáu&quot;')
          : xml,
      ),
    );
    expect(opened.state().notice?.text).toContain(partSentences.foreign('số 8'));
    expect(form().data).toMatchObject({ cluster: 'số 3', signerName: 'Hoàng Thị Nụ' });
  });

  it('gone with the controls’ file: what the text says is taken back and what is lost is named', async () => {
    await inserted();
    await actions().enterField('signerName', 'Hoàng Thị Nụ');
    await reopened(altered(opened.host.save(), (xml) => (isDataPart(xml) ? '<other xmlns="urn:other"/>' : xml)));
    expect(opened.state().notice?.kind).toBe('warning');
    expect(opened.state().notice?.text).toContain('Cần nhập lại');
    expect(form().data).toMatchObject({ cluster: 'số 3', signerName: 'Hoàng Thị Nụ', year: 2026 });
  });
});

describe('any text she may paste', () => {
  it('comes back exactly or is refused with a sentence', async () => {
    await inserted();
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.constantFrom('א‏ב', '\u0000\u000b', ']]>', '😀'.repeat(40), 'ă'.repeat(10_000)),
        ),
        async (typed) => {
          await actions().enterField('signerOffice', typed);
          const { data, drafts } = form();
          if (drafts.signerOffice) {
            expect(drafts.signerOffice.typed).toBe(typed);
            expect(drafts.signerOffice.sentence).toMatch(/\S/u);
            return;
          }
          const [standing] = controlTexts(opened.host.documentXml, 'bctd.f.signer-office');
          expect(standing).toBe(data.signerOffice === '' ? '……' : data.signerOffice);
          await opened.pane.lookAgain();
          expect(form().differences).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
