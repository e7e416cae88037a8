/** @jest-environment jsdom */
import { strFromU8, unzipSync } from 'fflate';
import { reportParts } from '../../../../src/core/ooxml/report-docx';
import { packDocx } from '../../../../src/files/pack-docx';
import { reportSample } from '../../../support/report-sample';
import { sampleLetter } from '../sample-letter';
import { markedCopy } from './marked-copy';

const report = packDocx(reportParts(reportSample(), { dataPart: null, autoOpen: null }));
const part = (docx: Uint8Array, name: string): string => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
const count = (text: string, piece: string): number => text.split(piece).length - 1;

describe('markedCopy', () => {
  it('marks every paragraph and keeps every word', () => {
    const copy = markedCopy(sampleLetter());
    const xml = part(copy.bytes, 'word/document.xml');
    expect(count(xml, 'demo-paragraph-')).toBe(copy.paragraphs);
    const words = (text: string) => [...text.matchAll(/<w:t[ >][^<]*/g)].map(([found]) => found);
    expect(words(xml)).toEqual(words(part(sampleLetter(), 'word/document.xml')));
  });

  it('unwraps every control and says what it was', () => {
    const copy = markedCopy(report);
    expect(part(copy.bytes, 'word/document.xml')).not.toContain('<w:sdt');
    expect(copy.controls).toHaveLength(count(part(report, 'word/document.xml'), '<w:sdt>'));
    const body = copy.controls.find(({ tag }) => tag === 'bctd.b.IN1');
    expect(body).toMatchObject({ placeholder: true, inline: false, blocks: [{ table: false }] });
    expect(copy.controls.find(({ tag }) => tag === 'bctd.f.cluster')).toMatchObject({ inline: true, blocks: [] });
  });

  it('hands headers down from section to section, as Word does', () => {
    const { sections, bytes } = markedCopy(report);
    expect(sections).toHaveLength(4);
    expect(sections.every(({ restart, bareFirstHeader }) => restart === 1 && bareFirstHeader)).toBe(true);
    expect(count(part(bytes, 'word/document.xml'), '<w:headerReference')).toBe(4);
  });

  it('puts marks where page numbers go', () => {
    const header = part(markedCopy(report).bytes, 'word/header1.xml');
    expect(header).toContain('demo-page-');
    expect(header).not.toContain('instrText');
  });

  it('refuses what is no .docx', () => {
    expect(() => markedCopy(new Uint8Array([1, 2, 3]))).toThrow();
  });
});
