/** The open document is last year's: its year is moved once she says so. */
import { Button } from '@fluentui/react-components';
import type { LastYearVerb, LastYearView } from '../../../../app/last-year-state';
import { lastYearNames } from './last-year-words';
import { useLastYearStyles } from './use-last-year-styles';

interface OpenStepProps {
  readonly view: LastYearView;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
}

/** A document whose year was moved before goes on with its texts. */
export function OpenStep({ view, busy, onVerb }: OpenStepProps) {
  const styles = useLastYearStyles();
  const { rollTo } = view;
  return (
    <div className={styles.step}>
      {view.notes.map((note) => (
        <p key={note} className={styles.text}>
          {note}
        </p>
      ))}
      {rollTo !== null && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void onVerb({ panel: 'last-year', kind: 'roll' })}
          >
            {lastYearNames.roll(rollTo)}
          </Button>
          <Button
            disabledFocusable={busy}
            onClick={() => void onVerb({ panel: 'last-year', kind: 'step', to: 'texts' })}
          >
            {lastYearNames.rolled(rollTo - 1)}
          </Button>
        </>
      )}
      <Button disabledFocusable={busy} onClick={() => void onVerb({ panel: 'last-year', kind: 'other-file' })}>
        {lastYearNames.other}
      </Button>
    </div>
  );
}
