/** What the report is checked for, the button that checks it, and how far the check is. */
import { Button, makeStyles, ProgressBar, useId } from '@fluentui/react-components';
import { ClipboardTaskList16Regular } from '@fluentui/react-icons/svg/clipboard-task-list';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { CheckActions, CheckProgress, CheckState } from '../../app/check-state';
import { ChoiceGroup } from '../fields/choice-group';
import { checkWords } from './check-words';
import { useCheckStyles } from './use-check-styles';

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

const purposes = [
  { value: 'sign', name: checkWords.sign },
  { value: 'send', name: checkWords.send },
] as const;

interface RunningProps {
  readonly progress: CheckProgress;
  readonly onStop: () => void;
  /** The focus was on **Dừng** when the check ended. */
  readonly onLeave: () => void;
}

function Running({ progress: { phase, done, of }, onStop, onLeave }: RunningProps) {
  const styles = useStyles();
  const shared = useCheckStyles();
  const id = useId('phase');
  const button = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(() => {
    const own = button.current;
    return () => {
      if (own !== null && document.activeElement === own) onLeave();
    };
  }, [onLeave]);
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-labelledby={id}
        thickness="large"
        {...(of > 0 && { value: Math.min(done, of), max: of, 'aria-valuetext': `${done}/${of}` })}
      />
      <div className={styles.line}>
        <span id={id} className={shared.hint}>
          {phase}
          {of > 0 && ` (${done}/${of})`}
        </span>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          size="small"
          onClick={onStop}
        >
          {checkWords.stop}
        </Button>
      </div>
    </div>
  );
}

interface CheckStartProps {
  readonly state: CheckState;
  readonly actions: Pick<CheckActions, 'run' | 'stop' | 'setPurpose'>;
  readonly busy: boolean;
}

/** The button keeps its place while the check runs, so that the keyboard stays there. */
export function CheckStart({ state: { purpose, progress }, actions, busy }: CheckStartProps) {
  const styles = useCheckStyles();
  const run = useRef<HTMLButtonElement | null>(null);
  const toRun = useCallback(() => run.current?.focus(), []);
  return (
    <section className={styles.part}>
      <ChoiceGroup
        label={checkWords.purpose}
        value={purpose}
        options={purposes}
        hint={checkWords.purposeHints[purpose]}
        layout="horizontal"
        onChoose={actions.setPurpose}
      />
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            run.current = element;
          }}
          appearance="primary"
          icon={<ClipboardTaskList16Regular />}
          disabledFocusable={busy || progress !== null}
          onClick={() => void actions.run()}
        >
          {checkWords.run}
        </Button>
      </div>
      {progress !== null && <Running progress={progress} onStop={actions.stop} onLeave={toRun} />}
    </section>
  );
}
