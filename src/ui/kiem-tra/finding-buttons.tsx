/** What can be done with a finding. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckActions, FindingView } from '../../app/check-state';
import { AskBox } from './ask-box';
import { checkWords } from './check-words';
import { ItemButton } from './item-button';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

/** Verbs of a finding. */
export type FindingActions = Pick<CheckActions, 'goTo' | 'fix' | 'ignore' | 'settleHeading'>;

interface FindingButtonsProps {
  readonly finding: FindingView;
  readonly actions: FindingActions;
  readonly busy: boolean;
  /** Id of the sentence of the finding, and of how it is repaired. */
  readonly sentence: string;
  readonly repair: string;
  readonly explained: boolean;
  readonly onExplain: () => void;
  /** Before something is done that may take the finding off the list. */
  readonly onAct: (key: string) => void;
}

/** Every finding has buttons of the same names: they are described by its sentence. */
export function FindingButtons({
  finding: { key, canGo, fix, heading },
  actions,
  busy,
  sentence,
  repair,
  explained,
  onExplain,
  onAct,
}: FindingButtonsProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const ignoreButton = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) ignoreButton.current?.focus();
    asked.current = asking;
  }, [asking]);
  const act = (action: () => Promise<void>): void => {
    onAct(key);
    void action();
  };
  const ignore = async (): Promise<void> => {
    onAct(key);
    await actions.ignore(key, reason.trim());
    // It is still on the list where it could not be set aside.
    setAsking(false);
  };
  const about = { busy, describedBy: sentence };
  const mending = { busy, describedBy: fix === '' ? sentence : `${sentence} ${repair}`, main: true };
  return (
    <>
      <div className={styles.buttons}>
        {canGo && <ItemButton {...about} text={checkWords.goTo} onPress={() => act(() => actions.goTo(key))} />}
        {fix !== '' && !heading && (
          <ItemButton {...mending} text={checkWords.fix} onPress={() => act(() => actions.fix(key))} />
        )}
        {heading && (
          <>
            <ItemButton
              {...mending}
              text={checkWords.formHeading}
              onPress={() => act(() => actions.settleHeading(key, 'form'))}
            />
            <ItemButton
              {...about}
              text={checkWords.keepHeading}
              onPress={() => act(() => actions.settleHeading(key, 'keep'))}
            />
          </>
        )}
        <ItemButton text={checkWords.explain} describedBy={sentence} expanded={explained} onPress={onExplain} />
        {!asking && (
          <ItemButton {...about} ref={ignoreButton} text={checkWords.ignore} onPress={() => setAsking(true)} />
        )}
      </div>
      {asking && (
        <AskBox
          label={checkWords.reason}
          hint={checkWords.reasonHint}
          verb={checkWords.ignore}
          text={reason}
          busy={busy}
          onType={setReason}
          onDo={() => void ignore()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
