/** A rule: its name, what it rests on, and how much it counts in this document. */
import { Field, Select, useId } from '@fluentui/react-components';
import { memo } from 'react';
import type { CheckActions, RuleView } from '../../app/check-state';
import type { Severity } from '../../core/checks/check';
import { useChosen } from '../fields/use-chosen';
import { checkWords, choiceNames } from './check-words';
import { useCheckStyles } from './use-check-styles';

const choices = ['error', 'warning', 'info', 'off'] as const satisfies readonly (Severity | 'off')[];

interface RuleRowProps {
  readonly rule: RuleView;
  readonly onChoose: CheckActions['chooseRule'];
}

function PlainRuleRow({ rule: { id, rule, title, basis, usual, chosen: standing }, onChoose }: RuleRowProps) {
  const styles = useCheckStyles();
  const about = useId('rule');
  const [chosen, choose] = useChosen(standing, (value: Severity | 'off') => onChoose(id, value));
  return (
    <li className={styles.close}>
      <Field label={title} size="small">
        <Select
          value={chosen}
          aria-describedby={about}
          // The element of the browser is as wide as its longest choice otherwise.
          style={{ minWidth: 0, width: '100%' }}
          onChange={(_, data) => {
            const choice = choices.find((known) => known === data.value);
            if (choice !== undefined) choose(choice);
          }}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === usual ? checkWords.usual(choiceNames[choice]) : choiceNames[choice]}
            </option>
          ))}
        </Select>
      </Field>
      <p id={about} className={styles.hint}>
        {rule === '' ? basis : `${rule} · ${basis}`}
      </p>
    </li>
  );
}

/** Choosing for one draws that one again, not all. */
export const RuleRow = memo(PlainRuleRow);
