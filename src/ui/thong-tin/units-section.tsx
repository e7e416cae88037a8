/** The section **Các đơn vị trong cụm** of the tab Thông tin. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { MOST_UNITS } from '../../core/report/member-unit';
import { unitFindings } from '../../core/report/unit-findings';
import { addUnit, unitSentences } from '../../core/report/unit-list';
import { FormSection } from './form-section';
import { NewUnitRow } from './units/new-unit-row';
import { UnitFindings } from './units/unit-findings-list';
import { UnitTable } from './units/unit-table';
import { isAboutList, unitWords } from './units/unit-words';
import { PasteBox } from '../fields/paste-box';
import { useEditedList } from '../fields/use-edited-list';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  counter: {
    ...typographyStyles.caption1,
    marginLeft: 'auto',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface UnitsSectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Sixty-five names are typed one after the other, or pasted at once; everything else about a unit waits in its details. */
export function UnitsSection({ state, actions }: UnitsSectionProps) {
  const styles = useStyles();
  const { clusterKind } = state.form.data;
  const form = actions.form;
  const { list: units, change } = useEditedList(state.form.data.units, form.setUnits);
  const [adding, setAdding] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [said, setSaid] = useState('');
  const section = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement | null>(null);
  const pasteButton = useRef<HTMLButtonElement | null>(null);
  const removed = useRef<{ readonly id: string; readonly place: number } | null>(null);
  const full = units.length >= MOST_UNITS;

  const findings = useMemo(() => unitFindings(units, clusterKind), [units, clusterKind]);
  const remarks = useMemo(() => {
    const sentences = new Map<string, string>();
    for (const finding of findings.filter((each) => !isAboutList(each)))
      for (const id of finding.units)
        sentences.set(id, [...(sentences.get(id)?.split('\n') ?? []), finding.sentence].join('\n'));
    return sentences;
  }, [findings]);

  const focusName = useCallback((place: number): void => {
    const names = section.current?.querySelectorAll<HTMLInputElement>('input[data-unit-name]');
    const name = names?.[Math.min(place, names.length - 1)];
    (name ?? addButton.current)?.focus();
  }, []);
  // A unit that is gone leaves the keyboard at the row that took its place.
  useEffect(() => {
    const gone = removed.current;
    if (gone === null || units.some(({ id }) => id === gone.id)) return;
    removed.current = null;
    focusName(gone.place);
  }, [units, focusName]);

  // Not when she has gone over to Word meanwhile.
  useEffect(() => {
    const forget = (): void => {
      removed.current = null;
    };
    window.addEventListener('blur', forget);
    return () => window.removeEventListener('blur', forget);
  }, []);

  const more = useCallback(() => setAdding(true), []);
  const paste = useCallback((text: string) => void form.pasteUnits(text), [form]);
  const remove = useCallback(
    (id: string) => {
      removed.current = { id, place: units.findIndex((unit) => unit.id === id) };
      void form.removeUnit(id);
    },
    [form, units],
  );
  const newRow = useMemo(
    () =>
      adding && !full ? (
        <NewUnitRow
          order={units.length + 1}
          onAdd={(name) =>
            change((list) => {
              const added = addUnit(list, name);
              return added.ok ? added.value : list;
            })
          }
          onPaste={paste}
          onUp={() => focusName(units.length - 1)}
          onClose={(back) => {
            setAdding(false);
            if (back) addButton.current?.focus();
          }}
        />
      ) : null,
    [adding, full, units.length, change, paste, focusName],
  );

  return (
    <FormSection part="units">
      <div ref={section} className={styles.section}>
        <div className={styles.buttons}>
          <Button
            ref={(button: HTMLButtonElement | null) => {
              addButton.current = button;
            }}
            size="small"
            icon={<Add16Regular />}
            disabledFocusable={full}
            onClick={more}
          >
            Thêm đơn vị
          </Button>
          <Button
            ref={(button: HTMLButtonElement | null) => {
              pasteButton.current = button;
            }}
            size="small"
            aria-expanded={pasting}
            onClick={() => setPasting(!pasting)}
          >
            Dán danh sách
          </Button>
          <span className={styles.counter}>{unitWords.counter(units.length)}</span>
        </div>
        {full && <p className={styles.hint}>{unitSentences.full}</p>}
        {pasting && (
          <PasteBox
            label="Danh sách chép từ Excel hoặc Word"
            hint="Nhấn Ctrl+V. Mỗi dòng một đơn vị; có thể kèm dòng tiêu đề và các cột vai trò, loại, số người."
            onPaste={paste}
            onClose={() => {
              setPasting(false);
              pasteButton.current?.focus();
            }}
          />
        )}
        {units.length > 0 && <p className={styles.hint}>{unitWords.keys}</p>}
        <UnitFindings findings={findings} units={units} onGo={focusName} />
        <UnitTable
          units={units}
          kind={clusterKind}
          remarks={remarks}
          onChange={change}
          onRemove={remove}
          onPaste={paste}
          onMore={more}
          onSay={setSaid}
          newRow={newRow}
        />
        <div role="status" className={styles.hidden}>
          {said}
        </div>
      </div>
    </FormSection>
  );
}
