import type { OutlineSettings } from '../../../src/core/outline/outline';

/** Settings of a report of 2026 in the form's wording; what a test is about is given. */
export const settings = (given: Partial<OutlineSettings> = {}): OutlineSettings => ({
  year: 2026,
  wording: 'form',
  rating: 'final',
  dropped: [],
  movements: [],
  ...given,
});

export const wordings = ['form', 'short'] as const;
