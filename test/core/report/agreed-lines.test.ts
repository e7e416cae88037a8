import fc from 'fast-check';
import { mau02 } from '../../../src/core/outline/mau-02';
import { agreedInDocument } from '../../../src/core/report/agreed-lines';
import { changePlan } from '../../../src/core/report/change-plan';
import type { ReportData } from '../../../src/core/report/report-data';
import type { DocumentSnapshot } from '../../../src/core/report/snapshot';
import { filledReport } from './any-report';
import { wholeDocument } from './whole-document';

const names = ['Sở Nội vụ', 'Sở Y tế', 'Cục Thuế', 'Thanh tra tỉnh'];
const report = (count: number, addressed: boolean): ReportData => ({
  ...filledReport,
  cluster: 'số 3',
  written: {},
  recipients: names.slice(0, count),
  addressed,
});
const agreed = (data: ReportData, snapshot: DocumentSnapshot): ReportData => agreedInDocument(mau02, data, snapshot);

describe('agreedInDocument', () => {
  it('leaves what stands, and documents of other kinds', () => {
    const data = report(3, true);
    expect(agreed(data, wholeDocument(mau02, data))).toEqual(data);
    const blank: DocumentSnapshot = { paragraphs: [], controls: [], pictures: 0, tracking: 'off' };
    expect(agreed(data, blank)).toBe(data);
  });

  it('follows the lines that stand, so that what is missing waits to be put in again', () => {
    const count = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(count, count, fc.boolean(), fc.boolean(), (entered, standing, on, stands) => {
        const data = report(entered, on);
        const snapshot = wholeDocument(mau02, report(standing, stands));
        const base = agreed(data, snapshot);
        expect(base).toEqual(report(standing, stands));
        const lines = changePlan(mau02, base, data, snapshot).changes.filter(({ action }) => action !== 'rewrite');
        expect(lines).toHaveLength(Math.abs(entered - standing) + (on === stands ? 0 : 2));
      }),
      { numRuns: 30 },
    );
  });

  it('counts a line whose field became plain text', () => {
    const data = report(3, true);
    const snapshot = wholeDocument(mau02, data);
    const controls = snapshot.controls.filter(({ tag }) => !/recipient-3|addressee/u.test(tag));
    expect(agreed(data, { ...snapshot, controls })).toEqual(data);
  });

  it('says nothing of the list where it is gone as a whole', () => {
    const data = report(2, false);
    const snapshot = wholeDocument(mau02, data, {
      without: ['Nơi nhận:', '- Sở Nội vụ;', '- Sở Y tế;', '- Lưu: VT, TĐKT.'],
    });
    const controls = snapshot.controls.filter(({ tag }) => !/recipient|archive/u.test(tag));
    expect(agreed(data, { ...snapshot, controls })).toEqual(data);
  });
});
