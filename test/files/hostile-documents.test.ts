/** More than 200 files that are out to harm or were harmed: each is read, or refused in one sentence; none holds the pane up. */
import { Inflate } from 'fflate';
import { documentSentences } from '../../src/files/document-trouble';
import { readLimits } from '../../src/files/docx-parts';
import { readDocument } from '../../src/files/read-document';
import { readWorkbook, workbookLimits } from '../../src/files/read-workbook';
import { workbookSentences } from '../../src/files/workbook-trouble';
import { hostileFiles, hostileKinds, type HostileKind } from '../support/hostile-files';

jest.setTimeout(60_000);

const readers = { docx: readDocument, xlsx: readWorkbook };
const limits = { docx: readLimits, xlsx: workbookLimits };
const sentences = {
  docx: Object.values(documentSentences).map((said) => said('a.docx')),
  xlsx: Object.values(workbookSentences).map((said) => said('a.xlsx')),
};

/** What a reader makes nothing of: what is wrong stands where nobody looks, or says nothing. All the others are refused. */
const harmless = [
  'a nested bomb',
  'itself inside',
  'encrypted entries',
  'names that climb out of the folder',
  'names that objects have',
  'a name of 60,000 letters',
  'two parts of one name',
  'macros',
  'wrong content types',
  'entities nobody declared',
  'an attribute of 5,000,000 letters',
  '50,000 attributes',
  'a name of 1,000,000 letters',
  '200,000 comments',
  'two roots',
  'broken UTF-8',
  'UTF-16 said to be UTF-8',
  'an encoding nobody knows',
  'zeros between the letters',
  'signs XML does not have',
  'elements and attributes that objects have',
  'numbers beyond all bounds',
  'spans beyond all bounds',
];
const alsoRead = { docx: ['no relationships', 'relationships to a far place'], xlsx: ['text alone'] };

/** Processor time of what is done, in seconds: what else the machine does is left out. */
function seconds(task: () => void): number {
  const started = process.cpuUsage();
  task();
  return process.cpuUsage(started).user / 1_000_000;
}

/** What a reader says of a file; '' = it was read. */
const said = ({ ending }: HostileKind, bytes: Uint8Array): string => {
  const read = readers[ending](bytes, `a.${ending}`);
  return read.ok ? '' : read.trouble.sentence;
};

describe.each(hostileKinds.map((kind) => ({ kind, ending: kind.ending })))('hostile .$ending', ({ kind, ending }) => {
  const files = hostileFiles(kind);

  it('are more than 100, each another one', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(files.map(({ what }) => what)).size).toBe(files.length);
    expect(said(kind, kind.whole)).toBe('');
  });

  it('are read or refused in one sentence, each in less than two seconds, nothing unpacked beyond the limit', () => {
    const push = jest.spyOn(Inflate.prototype, 'push');
    const readBuilt: string[] = [];
    const strange = files.flatMap(({ what, bytes }) => {
      push.mockClear();
      let sentence = '';
      const took = seconds(() => (sentence = said(kind, bytes)));
      if (sentence === '' && !/^(bit flips|stretches)/u.test(what)) readBuilt.push(what);
      const unpacked = push.mock.calls.reduce((sum, [step]) => sum + step.length, 0);
      return [
        ...(sentence === '' || sentences[ending].includes(sentence) ? [] : [`${what}: ${sentence}`]),
        ...(took < 2 ? [] : [`${what}: ${took.toFixed(1)} s`]),
        ...(unpacked * 1_032 <= limits[ending].total + bytes.length * 1_032 ? [] : [`${what}: unpacked too much`]),
      ];
    });
    push.mockRestore();
    expect(strange).toEqual([]);
    expect(readBuilt.sort()).toEqual([...harmless, ...alsoRead[ending]].sort());
  });
});
