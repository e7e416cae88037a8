/** The part **Các quy tắc kiểm tra**. */
import type { CheckActions, RuleView } from '../../app/check-state';
import { checkWords } from './check-words';
import { FoldedPart, type Folding } from './folded-part';
import { QuotaField } from './quota-field';
import { RuleRow } from './rule-row';
import { useCheckStyles } from './use-check-styles';

interface RulesListProps extends Folding {
  readonly rules: readonly RuleView[];
  readonly quota: number | null;
  readonly actions: Pick<CheckActions, 'chooseRule' | 'setFlagQuota'>;
}

/** Every rule in the order of the catalogue. */
export function RulesList({ rules, quota, actions, open, onToggle }: RulesListProps) {
  const styles = useCheckStyles();
  const changed = rules.filter(({ usual, chosen }) => usual !== chosen).length;
  return (
    <FoldedPart title={checkWords.rules} open={open} onToggle={onToggle}>
      <QuotaField quota={quota} onEnter={actions.setFlagQuota} />
      <p className={styles.hint}>
        {checkWords.rulesText}
        {changed > 0 && ` ${checkWords.changedRules(changed)}`}
      </p>
      <ul className={styles.list} aria-label={checkWords.rules}>
        {rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} onChoose={actions.chooseRule} />
        ))}
      </ul>
    </FoldedPart>
  );
}
