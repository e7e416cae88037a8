import type { TextChange } from '../../src/app/ports';
import { valueOf } from '../support/open-gateway';
import {
  controlId,
  openReport,
  paragraphIndex,
  sameBut,
  textsOf,
  type OpenedReport,
  type Plan,
} from '../support/rewriting';
import { ltsc2021, microsoft365, readOnly, tracked, words } from '../word-host/profiles';

let opened: OpenedReport;
afterEach(() => opened.close());

describe('rewrite', () => {
  const plan: Plan = (now) => [
    { kind: 'control', id: controlId(now, 'bctd.f.signer-title'), text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM' },
    { kind: 'paragraph-words', index: paragraphIndex(now, 'TM. CỤM THI ĐUA'), edits: [{ from: 'CỤM', to: 'KHỐI' }] },
    { kind: 'remove-paragraph', index: paragraphIndex(now, '- Sở Nội vụ;') },
  ];

  it.each(words)('an empty plan ends with the reading, in one request: $name', async (profile) => {
    opened = await openReport(profile);
    const standing = opened.host.documentXml;
    const { before, after } = valueOf(await opened.gateway.rewrite(() => [], true));
    expect(after).toBe(before);
    expect(before).toEqual(await opened.read());
    expect(opened.host.documentXml).toBe(standing);
    opened.host.resetCounts();
    await opened.gateway.rewrite(() => [], false);
    expect(opened.host.counts.requests).toBe(1);
  });

  it.each([
    ['words that are not there', { kind: 'paragraph-words', index: 0, edits: [{ from: 'KHÔNG CÓ', to: '' }] }],
    ['a control that is not there', { kind: 'control', id: 1, text: 'x' }],
    ['a paragraph that is not there', { kind: 'remove-paragraph', index: 999 }],
    ['an anchor that reads otherwise', behindNothing()],
  ] as const)('%s: nothing is written, and it says so', async (_, change) => {
    opened = await openReport(ltsc2021);
    const standing = opened.host.documentXml;
    const result = await opened.gateway.rewrite((now) => [...plan(now), change], false);
    expect(result).toMatchObject({ ok: false, trouble: { retry: true } });
    expect(opened.host.counts.requests).toBe(1);
    expect(opened.host.documentXml).toBe(standing);
  });

  function behindNothing(): TextChange {
    return { kind: 'line', anchor: { kind: 'paragraph', index: 0, text: 'Nơi nhận:', side: 'After' }, pieces: ['x'] };
  }

  it.each(
    ([1, 2] as const).flatMap((request) => (['before', 'after', 'lost'] as const).map((when) => ({ request, when }))),
  )(
    'a fault at request $request ($when): the document is as it was or whole, tracking as it was',
    async ({ request, when }) => {
      opened = await openReport(tracked(microsoft365), { patience: 800 });
      const standing = textsOf(await opened.read());
      opened.host.faults.atRequest(request, 'GeneralException', when);
      expect(await opened.gateway.rewrite(plan, true)).toMatchObject({ ok: false });
      const now = textsOf(await opened.read());
      expect(now).toEqual(
        request === 2 && when !== 'before'
          ? sameBut(standing, {
              'TM. CỤM THI ĐUA': ['TM. KHỐI THI ĐUA'],
              'TRƯỞNG CỤM': ['KT. TRƯỞNG CỤM\vPHÓ TRƯỞNG CỤM'],
              '- Sở Nội vụ;': [],
            })
          : standing,
      );
      expect(opened.host.tracking).toBe(true);
    },
  );

  it.each([true, false])('Track Changes on, paused: %s', async (pause) => {
    opened = await openReport(tracked(microsoft365));
    const { after } = valueOf(await opened.gateway.rewrite(plan, pause));
    expect(opened.host.counts.requests).toBe(2);
    expect(opened.host.tracking).toBe(true);
    expect(/<w:(?:ins|del) /u.test(opened.host.documentXml)).toBe(!pause);
    expect(after.tracking).toBe('on');
    const signer = (await opened.read()).controls.find(({ tag }) => tag === 'bctd.f.signer-title');
    expect(signer).toMatchObject({ text: 'KT. TRƯỞNG CỤM\nPHÓ TRƯỞNG CỤM', tracked: !pause });
  });

  it.each(words)(
    'a Word that lays no control in a cell: the texts stand, tracking is on again: $name',
    async (profile) => {
      opened = await openReport(tracked({ ...profile, cellControls: 'refused' }));
      const recipient: Plan = (now) => [
        ...plan(now),
        {
          kind: 'line',
          anchor: { kind: 'paragraph', index: paragraphIndex(now, 'Nơi nhận:'), text: 'Nơi nhận:', side: 'After' },
          pieces: ['- ', { tag: 'bctd.f.recipient-4', title: 'Nơi nhận 4', text: 'Báo Lạng Sơn' }, ';'],
        },
      ];
      const { after } = valueOf(await opened.gateway.rewrite(recipient, true));
      expect(textsOf(after)).toEqual(expect.arrayContaining(['- Báo Lạng Sơn;', 'TM. KHỐI THI ĐUA']));
      expect(controlId(after, 'bctd.f.recipient-4')).toBe(-1);
      expect(opened.host.tracking).toBe(true);
      if (opened.session.capabilities.tracking) expect(opened.host.documentXml).not.toMatch(/<w:(?:ins|del) /u);
    },
  );

  it('changes nobody has accepted are carried over from the last look, without a third request', async () => {
    opened = await openReport(tracked(microsoft365));
    opened.host.person.author = 'Chánh văn phòng';
    opened.host.person.clickInto('bctd.b.IN1');
    opened.host.person.type('Cụm có 12 đơn vị.');
    await opened.read();
    opened.host.resetCounts();
    const { before, after } = valueOf(await opened.gateway.rewrite(plan, true));
    expect(opened.host.counts.requests).toBe(2);
    for (const reading of [before, after])
      expect(reading.controls.find(({ tag }) => tag === 'bctd.b.IN1')?.tracked).toBe(true);
  });

  it('is refused whole in a read-only document', async () => {
    opened = await openReport(readOnly(ltsc2021));
    const standing = textsOf(await opened.read());
    expect(await opened.gateway.rewrite(plan, false)).toMatchObject({ ok: false, trouble: { id: 'read-only' } });
    expect(textsOf(await opened.read())).toEqual(standing);
  });
});
