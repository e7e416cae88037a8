import { readArguments } from '../../src/command/read-arguments';

describe('readArguments', () => {
  it('takes files and options in any order', () => {
    expect(readArguments(['a.docx'])).toEqual({ given: ['a.docx'], json: false, html: null, purpose: null });
    expect(readArguments(['--json', 'a.docx', '--html', 'kq.html', 'b', '--purpose', 'send'])).toEqual({
      given: ['a.docx', 'b'],
      json: true,
      html: 'kq.html',
      purpose: 'send',
    });
  });

  it.each([[[]], [['--json']], [['a.docx', '--fix']], [['a.docx', '--purpose', 'gui']], [['a.docx', '--html']]])(
    'refuses %j',
    (args) => expect(readArguments(args)).toBe('wrong'),
  );

  it('never takes a report for the page that is to be written', () => {
    expect(readArguments(['--html', 'a.docx', 'b.docx'])).toBe('wrong');
  });

  it('gives help', () => {
    expect(readArguments(['--help'])).toBe('help');
    expect(readArguments(['-h', 'a.docx'])).toBe('help');
  });
});
