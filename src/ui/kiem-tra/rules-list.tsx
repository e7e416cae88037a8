/** The part **Các quy tắc kiểm tra**. */
import type { CheckActions, RuleView } from '../../app/check-state';
import { checkWords } from './check-words';
import { FoldedPart } from './folded-part';
import { RuleRow } from './rule-row';
import { useCheckStyles } from './use-check-styles';

interface RulesListProps {
  readonly rules: readonly RuleView[];
  readonly onChoose: CheckActions['chooseRule'];
}

/** Every rule in the order of the catalogue. */
export function RulesList({ rules, onChoose }: RulesListProps) {
  const styles = useCheckStyles();
  const changed = rules.filter(({ usual, chosen }) => usual !== chosen).length;
  return (
    <FoldedPart title={checkWords.rules}>
      <p className={styles.hint}>
        {checkWords.rulesText}
        {changed > 0 && ` ${checkWords.changedRules(changed)}`}
      </p>
      <ul className={styles.list} aria-label={checkWords.rules}>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} onChoose={onChoose} />
        ))}
      </ul>
    </FoldedPart>
  );
}
