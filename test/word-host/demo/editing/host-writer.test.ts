import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { reportParts } from '../../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../../src/files/pack-docx';
import { reportSample } from '../../../support/report-sample';
import { WordHost } from '../../word-host';
import { sampleLetter } from '../sample-letter';
import { createHostWriter } from './host-writer';
import { caretAt, type Place } from './place';

const place = (paragraph: number, offset: number, control: number | null = null): Place => ({
  paragraph,
  offset,
  control,
});
const span = (from: Place, to: Place) => ({ from, to, placeholder: null });
const open = (document: Uint8Array): WordHost => new WordHost({ xml: { DOMParser, XMLSerializer }, document });

const report = packDocx(reportParts(reportSample(), { dataPart: null, autoOpen: null }));

/** Number of a control among all of the document, and its text. */
function control(host: WordHost, tag: string): { readonly number: number; readonly text: string } {
  const document = new DOMParser().parseFromString(host.documentXml, 'text/xml');
  const all = Array.from(document.getElementsByTagName('w:sdt'));
  const number = all.findIndex((one) => one.getElementsByTagName('w:tag')[0]?.getAttribute('w:val') === tag);
  const texts = Array.from(all[number]?.getElementsByTagName('w:t') ?? []);
  return { number, text: texts.map((one) => one.textContent).join('') };
}

describe('createHostWriter', () => {
  it('types between characters and answers with the place behind them', () => {
    const host = open(sampleLetter());
    const writer = createHostWriter(host);
    expect(writer.replace(caretAt(place(0, 5)), ' KHẨN')).toEqual(place(0, 10));
    expect(writer.textOf(0)).toBe('THÔNG KHẨN BÁO');
  });

  it('replaces a span within a paragraph', () => {
    const writer = createHostWriter(open(sampleLetter()));
    expect(writer.replace(span(place(0, 0), place(0, 9)), 'LỊCH')).toEqual(place(0, 4));
    expect(writer.textOf(0)).toBe('LỊCH');
  });

  it('cuts a paragraph in two and joins it again', () => {
    const writer = createHostWriter(open(sampleLetter()));
    const whole = writer.textOf(2);
    expect(writer.replace(caretAt(place(2, 8)), '\n')).toEqual(place(3, 0));
    expect([writer.textOf(2), writer.textOf(3)]).toEqual([whole.slice(0, 8), whole.slice(8)]);
    expect(writer.replace(span(place(2, 8), place(3, 0)), '')).toEqual(place(2, 8));
    expect(writer.textOf(2)).toBe(whole);
  });

  it('puts text over the whole of a placeholder, between paragraphs and inside one', () => {
    const host = open(report);
    const writer = createHostWriter(host);
    for (const [tag, text] of [
      ['bctd.b.IN1', 'Cụm có 08 đơn vị.'],
      ['bctd.f.number', '15'],
    ] as const) {
      writer.replace({ ...caretAt(place(0, 0)), placeholder: control(host, tag).number }, text);
      expect(control(host, tag).text).toBe(text);
    }
  });

  it('leaves a placeholder when it is deleted', () => {
    const host = open(report);
    const { number, text } = control(host, 'bctd.b.IN1');
    createHostWriter(host).replace({ ...caretAt(place(0, 0)), placeholder: number }, '');
    expect(control(host, 'bctd.b.IN1').text).toBe(text);
  });

  it('shows the prompt of a control that was emptied', () => {
    const host = open(report);
    const writer = createHostWriter(host);
    const { number, text } = control(host, 'bctd.b.IN1');
    const end = writer.replace({ ...caretAt(place(0, 0)), placeholder: number }, 'x');
    if (end) writer.replace(span({ ...end, offset: 0 }, end), '');
    expect(control(host, 'bctd.b.IN1').text).toBe(text);
  });

  it('answers null and changes nothing where a locked control would go', () => {
    const host = open(report);
    const before = host.documentXml;
    const writer = createHostWriter(host);
    const heading = host.documentXml.split('</w:p>').findIndex((part) => part.includes('Tổng số các đơn vị'));
    expect(writer.replace(span(place(heading - 1, 0), place(heading + 1, 0)), '')).toBeNull();
    expect(host.documentXml).toBe(before);
  });

  it('takes a step back', () => {
    const writer = createHostWriter(open(sampleLetter()));
    writer.replace(caretAt(place(0, 0)), 'X');
    expect(writer.undo()).toBe(true);
    expect(writer.textOf(0)).toBe('THÔNG BÁO');
  });
});
