import { dirname, join } from 'node:path';
import { troubleSentences } from '../../src/command/command-words';
import { findFiles } from '../../src/command/find-files';
import { temporaryFolder } from '../support/temporary-folder';

const folder = temporaryFolder();
const given = [
  'bao-cao 10.docx',
  'bao-cao 9.DOCX',
  '~$o-cao 9.docx',
  '._bao-cao 9.docx',
  'ghi-chu.doc',
  'con/sau.docx',
];
for (const name of given) folder.write(`nop/${name}`, 'x');
folder.write('rong/doc-toi.txt', 'x');
const cwd = dirname(folder.at('nop'));
const names = (...wanted: string[]): readonly string[] => findFiles(wanted, cwd).files.map(({ file }) => file);

describe('findFiles', () => {
  it('takes the .docx of a folder in the order of their numbers, and neither lock files nor folders inside', () => {
    expect(names('nop')).toEqual([join('nop', 'bao-cao 9.DOCX'), join('nop', 'bao-cao 10.docx')]);
  });

  it('takes a file as it is given, whatever it is, and says where it lies', () => {
    expect(findFiles(['nop/ghi-chu.doc', 'khong-co.docx'], cwd)).toEqual({
      files: [
        { file: 'nop/ghi-chu.doc', path: folder.at('nop/ghi-chu.doc') },
        { file: 'khong-co.docx', path: folder.at('khong-co.docx') },
      ],
      troubles: [],
    });
  });

  it('takes no file twice', () => {
    expect(names('nop/bao-cao 10.docx', 'nop', folder.at('nop/bao-cao 10.docx'))).toEqual([
      'nop/bao-cao 10.docx',
      join('nop', 'bao-cao 9.DOCX'),
    ]);
  });

  it('names a folder without any .docx', () => {
    expect(findFiles(['rong', 'nop'], cwd)).toMatchObject({
      files: { length: 2 },
      troubles: [troubleSentences.emptyFolder('rong')],
    });
  });
});
