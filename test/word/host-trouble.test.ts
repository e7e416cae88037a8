import type { TroubleId } from '../../src/app/trouble';
import { CallFailed } from '../../src/word/call-office';
import { hostTrouble, troubleOf } from '../../src/word/host-trouble';

/** Codes of Word and of office.js, and of the Common API, with what they are to the person. */
const codes: Readonly<Record<string, TroubleId>> = {
  NotAllowed: 'not-allowed',
  AccessDenied: 'read-only',
  ItemNotFound: 'item-gone',
  GeneralException: 'word-failed',
  InvalidArgument: 'word-failed',
  NotImplemented: 'not-supported',
  ApiNotFound: 'not-supported',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ActivityLimitReached: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-big',
  ResponsePayloadSizeLimitExceeded: 'too-big',
  SearchDialogIsOpen: 'search-open',
  SearchStringInvalidOrTooLong: 'word-failed',
  InvalidObjectPath: 'item-gone',
  InvalidOrTimedOutSession: 'connection',
  documentNotSupported: 'not-allowed',
  ooxmlIsMalformated: 'word-failed',
  '6100': 'data-part',
  '7000': 'read-only',
  '5012': 'connection',
};
const ids: readonly TroubleId[] = [
  'read-only',
  'not-allowed',
  'item-gone',
  'word-failed',
  'not-supported',
  'busy',
  'too-big',
  'search-open',
  'connection',
  'incomplete',
  'wrong-place',
  'data-part',
  'unknown',
];

const richError = (code: string): object => ({
  code,
  name: 'OfficeExtension.Error',
  message: 'Nội dung bí mật của văn bản',
  debugInfo: { errorLocation: 'Body.insertOoxml' },
});

describe('hostTrouble', () => {
  it.each(Object.entries(codes))('%s becomes %s', (code, id) => {
    expect(hostTrouble(richError(code)).id).toBe(id);
    expect(hostTrouble(new CallFailed(code)).id).toBe(id);
  });

  it.each(Object.keys(codes))('%s is said without the code and without words of the document', (code) => {
    const { sentence } = hostTrouble(richError(code));
    expect(sentence).not.toContain(code);
    expect(sentence).not.toMatch(/bí mật|insertOoxml|Exception|Error/u);
  });

  it('reads a number as a code of the Common API', () => {
    expect(hostTrouble({ code: 7000, name: 'Lỗi quyền', message: '' }).id).toBe('read-only');
  });

  it('reads the name where there is no code', () => {
    expect(hostTrouble({ name: 'AccessDenied' }).id).toBe('read-only');
  });

  it.each([
    ['a code nobody knows', richError('SomethingNew')],
    ['an error of JavaScript', new TypeError('Cannot read properties of undefined')],
    ['a text', 'GeneralException'],
    ['null', null],
    ['nothing', undefined],
    ['a number', 5001],
    ['an empty object', {}],
    ['a code that is no code', { code: { nested: true } }],
    ['an empty code', { code: '' }],
    ['a name of the language itself', richError('constructor')],
    ['another such name', { name: 'toString' }],
  ])('%s is an unknown trouble with a sentence', (_, error) => {
    expect(hostTrouble(error)).toEqual(troubleOf('unknown'));
  });
});

describe('troubleOf', () => {
  it.each(ids)('%s says what happened, what is safe and what to do', (id) => {
    const { sentence } = troubleOf(id);
    expect(sentence).toBe(sentence.normalize('NFC'));
    expect(sentence.split(/[.;] /u).length).toBeGreaterThanOrEqual(3);
    expect(sentence).toMatch(/vẫn nguyên|chưa bị thay đổi|vẫn còn|đọc lại/u);
    expect(sentence).toMatch(/[Hh]ãy /u);
  });

  it('says of an old format how to get out of it', () => {
    expect(troubleOf('old-format').sentence).toBe(
      'Văn bản đang ở định dạng cũ (.doc). Chọn Tệp → Lưu thành .docx rồi chèn lại.',
    );
  });

  it('offers to try again only where that can help', () => {
    const never = [...ids, 'old-format' as const].filter((id) => !troubleOf(id).retry);
    expect(never).toEqual(['not-supported', 'too-big', 'old-format']);
  });

  it('never says that nothing was changed where Word may have done it before it answered', () => {
    const late = ['Conflict', 'RequestAborted', 'InvalidOrTimedOutSession', 'ResponsePayloadSizeLimitExceeded'];
    expect(late.filter((code) => /vẫn nguyên/u.test(hostTrouble(richError(code)).sentence))).toEqual([]);
  });
});
