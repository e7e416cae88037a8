/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { emptyLastYear } from '../../../src/app/last-year-view';
import type { LastYearView } from '../../../src/app/last-year-state';
import { ExistingPanel } from '../../../src/ui/de-cuong/existing/existing-panel';

const nothing = async (): Promise<void> => undefined;

const panelAt = (step: LastYearView['step'], notes: readonly string[]) => (
  <div role="tabpanel">
    <ExistingPanel
      view={{ ...emptyLastYear, step, notes }}
      busy={false}
      missing={0}
      actions={{ existing: nothing, insertMissing: nothing, insertOutline: nothing }}
    />
  </div>
);

it('begins another step at its top, and stays where she is within a step', async () => {
  const { rerender } = render(panelAt('data', []));
  expect(await screen.findByRole('button', { name: 'Lấy vào báo cáo' })).toBeVisible();
  const panel = screen.getByRole('tabpanel');
  panel.scrollTop = 300;
  rerender(panelAt('data', ['Đã để trống: số văn bản.']));
  expect(panel.scrollTop).toBe(300);
  rerender(panelAt('texts', []));
  expect(panel.scrollTop).toBe(0);
});
