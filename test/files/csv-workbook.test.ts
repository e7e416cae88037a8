import type { Sheet } from '../../src/core/appendix/import/workbook';
import { workbookSentences } from '../../src/files/workbook-trouble';
import { read, sentence, text, utf16 } from '../support/reading';
import { strToU8 } from 'fflate';

describe('readWorkbook: .csv', () => {
  const table = 'STT;Đơn vị;LĐTT\r\n1;"Sở Nội vụ; tỉnh";07\r\n';
  const rows = [
    [text('STT'), text('Đơn vị'), text('LĐTT')],
    [text('1'), text('Sở Nội vụ; tỉnh'), text('07')],
  ];
  const csv = (bytes: Uint8Array): Sheet['rows'] =>
    (read(bytes, 'Sở Nội vụ.csv').sheets[0] ?? { rows: [] }).rows.slice(0, 2);

  it('reads UTF-8 with and without a mark', () => {
    expect(csv(strToU8(table))).toEqual(rows);
    expect(csv(Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(table)]))).toEqual(rows);
  });

  it('reads UTF-16 with and without a mark, parted by tabs', () => {
    const tabs = 'STT\tĐơn vị\tLĐTT\r\n1\t"Sở Nội vụ; tỉnh"\t07\r\n';
    expect(csv(utf16(tabs, true))).toEqual(rows);
    expect(csv(utf16('STT,Ten,LDTT\r\n1,a,2', false))).toEqual([
      [text('STT'), text('Ten'), text('LDTT')],
      [text('1'), text('a'), text('2')],
    ]);
  });

  it('reads Windows-1258 with its separate tones', () => {
    // "Sở Nội vụ": ơ is 0xF5 and its hook 0xD2, ô 0xF4 and the dot below 0xF2.
    const bytes = Uint8Array.from([
      0x53, 0xf5, 0xd2, 0x20, 0x4e, 0xf4, 0xf2, 0x69, 0x20, 0x76, 0x75, 0xf2, 0x2c, 0x31, 0x0a,
    ]);
    expect(csv(bytes)[0]).toEqual([text('Sở Nội vụ'), text('1')]);
  });

  it('takes the separator that Excel writes in the first line', () => {
    expect(csv(strToU8('sep=;\r\na,1;b\r\n'))[0]).toEqual([text('a,1'), text('b')]);
  });

  it('says that a text with another ending is no table', () => {
    expect(sentence(strToU8(table), 'a.doc')).toBe(workbookSentences.notWorkbook('a.doc'));
  });
});
