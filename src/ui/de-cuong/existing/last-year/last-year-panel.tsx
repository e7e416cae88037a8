/** **Lấy từ báo cáo năm trước**: the file, what it brings to the pane, and her old texts section by section. */
import { Spinner } from '@fluentui/react-components';
import type { LastYearVerb, LastYearView } from '../../../../app/last-year-state';
import { ChooseStep } from './choose-step';
import { DataStep } from './data-step';
import { OpenStep } from './open-step';
import { TextStep } from './text-step';
import { useLastYearStyles } from './use-last-year-styles';

interface LastYearPanelProps {
  readonly view: LastYearView;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
  /** **Chèn đề cương**. */
  readonly onInsert: () => Promise<void>;
}

/** One step at a time. */
export function LastYearPanel({ view, busy, onVerb, onInsert }: LastYearPanelProps) {
  const styles = useLastYearStyles();
  switch (view.step) {
    case 'reading':
      return (
        <div className={styles.step}>
          <Spinner size="tiny" label="Đang đọc báo cáo năm trước…" />
        </div>
      );
    case 'choose':
    case 'year':
      return <ChooseStep view={view} busy={busy} onVerb={onVerb} />;
    case 'open':
      return <OpenStep view={view} busy={busy} onVerb={onVerb} />;
    case 'data':
      return <DataStep view={view} busy={busy} onVerb={onVerb} />;
    case 'texts':
      return <TextStep view={view} busy={busy} onVerb={onVerb} onInsert={onInsert} />;
  }
}
