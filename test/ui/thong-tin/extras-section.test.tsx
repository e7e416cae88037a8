/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { mau02 } from '../../../src/core/outline/mau-02';
import type { ReportData } from '../../../src/core/report/report-data';
import { extraPlaceWords } from '../../../src/ui/thong-tin/extras/extra-place';
import { ExtrasSection } from '../../../src/ui/thong-tin/extras-section';
import { LivingForm } from '../../support/living-form';

function show(data: Partial<ReportData> = {}) {
  let kept: readonly string[] = data.extras ?? [];
  const { container } = render(
    <LivingForm data={data} onData={(now) => void (kept = now.extras)}>
      {(state, actions) => <ExtrasSection state={state} actions={actions} />}
    </LivingForm>,
  );
  return { user: userEvent.setup(), container, extras: () => kept };
}

const result = 'Kết quả bình xét, suy tôn';

describe('ExtrasSection', () => {
  it('has a switch for each mục bổ sung, off by default, with its place', () => {
    show();
    const switches = screen.getAllByRole('switch');
    expect(switches).toHaveLength(mau02.extras?.length ?? 0);
    for (const each of switches) expect(each).not.toBeChecked();
    expect(screen.getByRole('switch', { name: 'Câu mở đầu nêu căn cứ' })).toHaveAccessibleDescription(
      extraPlaceWords.first,
    );
    expect(screen.getByRole('switch', { name: result })).toHaveAccessibleDescription(
      /^Phần thứ nhất, dưới mục IV\.1 “Đánh giá công tác chấm điểm/,
    );
    expect(screen.getByRole('switch', { name: 'Ký kết giao ước thi đua năm sau' })).toHaveAccessibleDescription(
      /^Phần thứ hai, dưới mục I “/,
    );
  });

  it('switches one on and off', async () => {
    const { user, extras } = show({ extras: ['P2.I.TC'] });
    expect(screen.getByRole('switch', { name: 'Trưởng cụm, Phó Trưởng cụm năm sau' })).toBeChecked();
    await user.click(screen.getByRole('switch', { name: result }));
    expect(extras()).toEqual(['P2.I.TC', 'P1.IV.1.BX']);
    await user.click(screen.getByRole('switch', { name: result }));
    expect(extras()).toEqual(['P2.I.TC']);
  });

  it('says when the heading it would stand under was dropped', () => {
    show({ dropped: ['P1.IV.1'], clusterKind: 'khoi' });
    expect(screen.getByRole('switch', { name: result })).toHaveAccessibleDescription(extraPlaceWords.withoutHeading);
    expect(screen.getByRole('switch', { name: 'Trưởng khối, Phó Trưởng khối năm sau' })).toBeInTheDocument();
  });

  it('has nothing for axe to find', async () => {
    const { container } = show({ extras: ['IN.CC'] });
    expect((await axe(container)).violations).toEqual([]);
  });
});
