/** What the file brings to the pane, before anything is taken. */
import { Button, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LastYearVerb, LastYearView } from '../../../../app/last-year-state';
import { EntryChoice } from './entry-choice';
import { lastYearNames } from './last-year-words';
import { UnitAnswers } from './unit-answers';
import { useLastYearStyles } from './use-last-year-styles';

interface DataStepProps {
  readonly view: LastYearView;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useLastYearStyles();
  const id = useId('part');
  return (
    <section aria-labelledby={id} className={styles.texts}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Values, units, figures; one press takes them, one press takes them back. */
export function DataStep({ view, busy, onVerb }: DataStepProps) {
  const styles = useLastYearStyles();
  const { entries, units, figures, notes } = view;
  return (
    <div className={styles.step}>
      {notes.map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      <Part title={lastYearNames.entries}>
        {entries.length === 0 && <p className={styles.hint}>Thông tin đã nhập đúng như trong tệp.</p>}
        <ul className={styles.list} aria-label={lastYearNames.entries}>
          {entries.map((entry) => (
            <EntryChoice
              key={entry.id}
              entry={entry}
              onTake={(id, taken) => void onVerb({ panel: 'last-year', kind: 'entry', id, taken })}
            />
          ))}
        </ul>
      </Part>
      <Part title={lastYearNames.units}>
        <UnitAnswers
          units={units}
          onAnswer={(id, answer) => void onVerb({ panel: 'last-year', kind: 'unit', id, answer })}
        />
      </Part>
      <Part title={lastYearNames.figures}>
        <p className={styles.text}>{figures.sentence}</p>
        {figures.conflicts.length > 0 && (
          <ul className={styles.list} aria-label={lastYearNames.conflicts}>
            {figures.conflicts.map((entry) => (
              <EntryChoice
                key={entry.id}
                entry={entry}
                onTake={(id, taken) => void onVerb({ panel: 'last-year', kind: 'figure', id, taken })}
              />
            ))}
          </ul>
        )}
      </Part>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'take' })}
        >
          {lastYearNames.take}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void onVerb({ panel: 'last-year', kind: 'step', to: 'texts' })}>
          {lastYearNames.skip}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'other-file' })}
        >
          {lastYearNames.other}
        </Button>
      </div>
    </div>
  );
}
