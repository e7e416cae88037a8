/** The name of a unit in its row. */
import { mergeClasses, useId } from '@fluentui/react-components';
import { useState } from 'react';
import type { MemberUnit } from '../../../core/report/member-unit';
import { checkUnitName } from '../../../core/report/unit-list';
import { isBlock } from '../../fields/is-block';
import { moveForUnitKey } from './unit-keys';
import type { UnitRowActions } from './unit-row-actions';
import { unitWords } from './unit-words';
import { useUnitStyles } from './use-unit-styles';

interface UnitNameFieldProps {
  readonly unit: MemberUnit;
  readonly order: number;
  readonly tabStop: boolean;
  /** Id in the page of what is said of the row. */
  readonly remarks: string;
  readonly actions: UnitRowActions;
}

/** Judged while she types, kept on leaving; what is refused stays visible with its sentence, Escape brings the kept name back. */
export function UnitNameField({ unit, order, tabStop, remarks, actions }: UnitNameFieldProps) {
  const styles = useUnitStyles();
  const sentenceId = useId('unit-name');
  const [typed, setTyped] = useState<string | null>(null);
  const checked = typed === null ? null : checkUnitName(typed);
  const sentence = checked === null || checked.ok ? '' : checked.sentence;
  const keep = (): void => {
    if (checked === null || !checked.ok) return;
    if (checked.value !== unit.name) actions.change(unit.id, { name: checked.value });
    setTyped(null);
  };
  return (
    <>
      <div className={styles.field}>
        <input
          className={mergeClasses(styles.name, sentence !== '' && styles.wrong)}
          data-unit-name
          aria-label={unitWords.nameOf(order)}
          aria-invalid={sentence !== ''}
          aria-describedby={sentence === '' ? remarks : `${sentenceId} ${remarks}`}
          autoComplete="off"
          spellCheck={false}
          tabIndex={tabStop ? 0 : -1}
          title={unit.name}
          value={typed ?? unit.name}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onPaste={(event) => {
            const text = event.clipboardData.getData('text/plain');
            if (!isBlock(text)) return;
            event.preventDefault();
            actions.paste(text);
          }}
          onKeyDown={(event) => {
            // A key that chooses among the suggestions of an input method is not one of ours.
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape' && typed !== null) {
              setTyped(null);
              // In Word on the web office.js listens on the window and takes the focus out of the pane.
              event.stopPropagation();
            }
            const move = moveForUnitKey(event);
            if (move === null) return;
            event.preventDefault();
            keep();
            if (move.kind === 'move') actions.move(unit.id, move.steps);
            else actions.go(unit.id, move.steps, move.adding);
          }}
        />
      </div>
      {sentence !== '' && (
        <div id={sentenceId} className={styles.error}>
          {sentence}
        </div>
      )}
    </>
  );
}
