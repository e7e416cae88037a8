/** @jest-environment jsdom */
import { isDarkTheme } from '../../src/word/office-theme';

const host = (bodyBackgroundColor?: string) =>
  ({
    Office: { context: { officeTheme: bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor } } },
  }) as never;
const system = (dark: boolean): void => {
  window.matchMedia = (query: string) =>
    ({ matches: dark && query === '(prefers-color-scheme: dark)' }) as MediaQueryList;
};

describe('isDarkTheme', () => {
  it.each([
    ['#FFFFFF', false],
    ['#f0f0f0', false],
    ['E6E6E6', false],
    ['#828282', false],
    ['#666666', true],
    ['#262626', true],
    ['#000000FF', true],
    // Green is bright to the eye, blue is not.
    ['#00FF00', false],
    ['#0000FF', true],
  ])('%s: %s, whatever the system says', (color, dark) => {
    for (const other of [true, false]) {
      system(other);
      expect(isDarkTheme(host(color))).toBe(dark);
    }
  });

  it.each([undefined, '', 'Window', '#12'])('follows the system where Word tells no colour: %p', (color) => {
    for (const dark of [true, false]) {
      system(dark);
      expect(isDarkTheme(host(color))).toBe(dark);
    }
  });
});
