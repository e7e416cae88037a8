/** What is made of a check: all safe repairs, the check report, the copy to send. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckActions } from '../../app/check-state';
import { AskBox } from './ask-box';
import { checkWords } from './check-words';
import { useCheckStyles } from './use-check-styles';

interface AfterCheckProps {
  /** Findings with a safe repair. */
  readonly fixable: number;
  readonly actions: Pick<CheckActions, 'fixAll' | 'makeSheet' | 'makeCopy'>;
  readonly busy: boolean;
}

/** Who checked is asked in place; the name stays for the next report. */
export function AfterCheck({ fixable, actions, busy }: AfterCheckProps) {
  const styles = useCheckStyles();
  const [who, setWho] = useState('');
  const [asking, setAsking] = useState(false);
  const reportButton = useRef<HTMLButtonElement | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) reportButton.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy || fixable === 0} onClick={() => void actions.fixAll()}>
          {checkWords.fixAll}
        </Button>
        {!asking && (
          <Button
            ref={(element: HTMLButtonElement | null) => {
              reportButton.current = element;
            }}
            size="small"
            disabledFocusable={busy}
            onClick={() => setAsking(true)}
          >
            {checkWords.report}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void actions.makeCopy()}>
          {checkWords.copy}
        </Button>
      </div>
      {asking && (
        <AskBox
          label={checkWords.who}
          hint={checkWords.whoHint}
          verb={checkWords.report}
          text={who}
          busy={busy}
          onType={setWho}
          onDo={() => {
            setAsking(false);
            void actions.makeSheet(who.trim());
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
