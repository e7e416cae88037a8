import { nextUnwritten } from '../../../src/ui/de-cuong/next-unwritten';
import { itemView, pane2026 } from '../../support/pane-items';

describe('nextUnwritten', () => {
  it('is the first empty item of the report at the start', () => expect(nextUnwritten(pane2026, '')).toBe('IN3'));
  it('is the one after the current item', () => expect(nextUnwritten(pane2026, 'IN3')).toBe('P1.I.3'));
  it('passes over headings that have no content of their own', () =>
    expect(nextUnwritten(pane2026, 'P1.II.3')).toBe('P1.II.5a'));
  it('begins again after the last one', () => expect(nextUnwritten(pane2026, 'P2.III')).toBe('IN3'));
  it('is nothing when all is written', () =>
    expect(nextUnwritten([itemView({ id: 'IN1', text: '– Tổng số các đơn vị:', state: 'written' })], '')).toBeNull());
});
