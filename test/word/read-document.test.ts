import { isUnwritten } from '../../src/core/report/written-text';
import { openGateway, type OpenedGateway } from '../support/open-gateway';
import { reportDocument } from '../support/report-document';
import { ltsc2021, words, withSwitches, switches, type Profile } from '../word-host/profiles';
import { docx, p, sdt, table } from '../word-host/sample-documents';

let opened: OpenedGateway;
afterEach(() => opened.close());

const turned = (...names: readonly string[]): Profile =>
  withSwitches(
    ltsc2021,
    switches.filter(({ name }) => names.includes(name)),
  );

const sample = docx(
  [
    sdt('bctd.h.IN1', 1, p('– Tổng số đơn vị:')),
    sdt('bctd.b.IN1', 2, p('Cụm có 8 đơn vị.') + p('Trong đó có 5 sở.')),
    table(sdt('bctd.f.place', 3, p('Lạng Sơn'))),
    p('Hết.'),
  ].join(''),
);

describe('read', () => {
  it.each(words)('gives paragraphs, controls and their parents: $name', async (profile) => {
    opened = await openGateway({ profile, document: sample });
    const { paragraphs, controls, pictures } = await opened.read();
    const tagOf = (id: number | null): string | null => controls.find((one) => one.id === id)?.tag ?? null;
    expect(paragraphs.map(({ index, text, control, tableLevel }) => [index, text, tagOf(control), tableLevel])).toEqual(
      [
        [0, '– Tổng số đơn vị:', 'bctd.h.IN1', 0],
        [1, 'Cụm có 8 đơn vị.', 'bctd.b.IN1', 0],
        [2, 'Trong đó có 5 sở.', 'bctd.b.IN1', 0],
        [3, 'Lạng Sơn', 'bctd.f.place', 1],
        [4, 'Hết.', null, 0],
      ],
    );
    expect(controls.map(({ tag, text, parent, locked }) => [tag, text, parent, locked])).toEqual([
      ['bctd.h.IN1', '– Tổng số đơn vị:', null, false],
      // Paragraphs are separated alike, whatever this Word puts between them.
      ['bctd.b.IN1', 'Cụm có 8 đơn vị.\nTrong đó có 5 sở.', null, false],
      ['bctd.f.place', 'Lạng Sơn', null, false],
    ]);
    expect(pictures).toBe(0);
  });

  it('finds every place through the paragraphs where controls come in order of creation', async () => {
    const whole = reportDocument();
    opened = await openGateway({ document: whole });
    const inOrder = await opened.read();
    opened.close();
    opened = await openGateway({ profile: turned('controls in order of creation'), document: whole });
    const { paragraphs, controls } = await opened.read();
    const places = (snapshot: typeof inOrder) =>
      snapshot.paragraphs.map(({ text, control }) => [text, snapshot.controls.find(({ id }) => id === control)?.tag]);
    expect(places({ ...inOrder, paragraphs, controls })).toEqual(places(inOrder));
  });

  it.each([turned(), turned('placeholder reads as empty'), turned('line feed between paragraphs')])(
    'gives guidance as not written: $name',
    async (profile) => {
      opened = await openGateway({ profile, document: reportDocument() });
      const bodies = (await opened.read()).controls.filter(({ tag }) => tag.startsWith('bctd.b.'));
      expect(bodies).toHaveLength(27);
      expect(bodies.filter(({ text }) => !isUnwritten(text))).toEqual([]);
    },
  );

  it('counts inline pictures, because a paragraph with nothing else reads as empty', async () => {
    const drawing =
      '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/></wp:inline></w:drawing>';
    opened = await openGateway({ document: docx(`<w:p><w:r>${drawing}</w:r></w:p>`) });
    const { paragraphs, pictures } = await opened.read();
    expect([paragraphs.map(({ text }) => text), pictures]).toEqual([[''], 1]);
  });

  it('knows of Track Changes from WordApi 1.4 on', async () => {
    const modes: string[] = [];
    for (const profile of words) {
      opened?.close();
      opened = await openGateway({ profile });
      modes.push((await opened.read()).tracking);
      opened.host.tracking = true;
      modes.push((await opened.read()).tracking);
    }
    expect(modes).toEqual(['unknown', 'unknown', 'off', 'on', 'off', 'on', 'off', 'on']);
  });
});
