import fc from 'fast-check';
import { comparedTexts, SHOWN, type Stretch } from '../../../src/ui/attention/compared-texts';

const whole = (stretches: readonly Stretch[]): string => stretches.map(({ text }) => text).join('');
const changed = (stretches: readonly Stretch[]): readonly string[] =>
  stretches.filter((stretch) => stretch.changed).map(({ text }) => text);
const shared = (stretches: readonly Stretch[]): string =>
  stretches
    .filter((stretch) => !stretch.changed)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');

describe('comparedTexts', () => {
  it('tells each changed word apart', () => {
    const [old, now] = comparedTexts(
      'năm 2025, phương hướng, nhiệm vụ năm 2026',
      'năm 2026, phương hướng, nhiệm vụ năm 2027',
    );
    expect(changed(old)).toEqual(['2025', '2026']);
    expect(changed(now)).toEqual(['2026', '2027']);
  });

  it('shows an insertion as nothing against something', () => {
    const [old, now] = comparedTexts('Đơn vị Trưởng cụm', 'Đơn vị mới Trưởng cụm');
    expect(changed(old)).toEqual([]);
    expect(changed(now)).toEqual(['mới ']);
  });

  it('makes one change of words that follow each other', () => {
    const [old, now] = comparedTexts('gồm: Sở Nội vụ.', 'gồm: Công an tỉnh.');
    expect(changed(old)).toEqual(['Sở Nội vụ']);
    expect(changed(now)).toEqual(['Công an tỉnh']);
  });

  it('shortens what both share and keeps what differs', () => {
    const text = 'Công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng. '.repeat(4);
    const [old, now] = comparedTexts(`${text}Năm 2025 ${text}`, `${text}Năm 2026 ${text}`);
    expect(changed(old)).toEqual(['2025']);
    expect(changed(now)).toEqual(['2026']);
    expect(whole(now)).toMatch(/^…[^…]*Năm 2026 Công[^…]*…$/u);
    expect([...whole(now)].length).toBeLessThan(SHOWN);
  });

  it('shortens a long change in its middle', () => {
    const rooms = Array.from({ length: 65 }, (_, place) => `Phòng số ${place + 1}`).join(', ');
    expect(whole(comparedTexts('', rooms)[1])).toMatch(/^Phòng số 1,.* … .*Phòng số 65$/u);
  });

  it('compares texts of any length', () => {
    const text = 'thi đua '.repeat(3_000);
    expect(changed(comparedTexts(`${text}xong`, `khen thưởng ${text}`)[0])).toHaveLength(1);
  });

  it('loses nothing of a short text and shares the same words', () => {
    const sentence = fc.array(fc.constantFrom('cụm', 'thi', 'đua', ', ', ' ', '2026', '2027'), { maxLength: 20 });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const [old, now] = comparedTexts(a.join(''), b.join(''));
        expect(whole(old)).toBe(a.join(''));
        expect(whole(now)).toBe(b.join(''));
        expect(shared(old)).toBe(shared(now));
      }),
    );
  });
});
