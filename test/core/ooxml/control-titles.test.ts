import { bodyTitle, headingTitle } from '../../../src/core/ooxml/control-titles';
import { reportSample } from '../../support/report-sample';

describe('control titles', () => {
  it('name every heading and body of the form apart, uncut, within 64 characters', () => {
    const titles = reportSample().items.flatMap((item) => [headingTitle(item), bodyTitle(item)]);
    expect(new Set(titles).size).toBe(titles.length);
    for (const item of reportSample().items) expect(headingTitle(item)).toBe(`Đề mục: ${item.name}`);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(64);
  });

  it('cut a long name without splitting a character', () => {
    expect(bodyTitle({ name: '😀'.repeat(80) }).at(-1)).not.toMatch(/[\ud800-\udbff]$/);
  });
});
