/** The section **Các phong trào thi đua** of the tab Thông tin. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Fragment, useEffect, useRef, useState } from 'react';
import type { PaneActions, PaneState } from '../../app/pane-state';
import { mau02 } from '../../core/outline/mau-02';
import {
  addMovement,
  changeMovement,
  MOST_MOVEMENTS,
  moveMovement,
  movementNotes,
  movementSentences,
  removeMovement,
} from '../../core/report/movement-list';
import { LazyMenu } from '../lazy-menu';
import { FormSection } from './form-section';
import { MovementEditor } from './movements/movement-editor';
import { MovementOffers } from './movements/movement-offers';
import { MovementRows } from './movements/movement-rows';
import { blankMovement, movementWords, printedLine, typedMovement } from './movements/movement-words';
import { UnitRemarks } from './units/unit-remarks';
import { useEditedList } from '../fields/use-edited-list';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse', borderSpacing: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  head: { padding: 0, height: '1px' },
  menu: { width: '28px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, padding: 0, color: tokens.colorNeutralForeground2 },
  add: { alignSelf: 'flex-start' },
});

interface MovementsSectionProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The one whose fields are open is told by its place; the place behind the last is the one being entered. */
export function MovementsSection({ state, actions }: MovementsSectionProps) {
  const styles = useStyles();
  const { data } = state.form;
  const { year } = data;
  const { list: movements, change } = useEditedList(data.movements, actions.form.setMovements);
  const [open, setOpen] = useState(-1);
  const [menu, setMenu] = useState<{ readonly place: number; readonly button: HTMLElement } | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const addButton = useRef<HTMLButtonElement | null>(null);
  const goal = useRef(-1);
  const full = movements.length >= MOST_MOVEMENTS;
  // The menu gives the focus back to its button first, where another movement may stand by now.
  useEffect(() => {
    if (menu !== null || goal.current < 0) return;
    const buttons = section.current?.querySelectorAll<HTMLElement>('[data-movement-menu]');
    (buttons?.[Math.min(goal.current, buttons.length - 1)] ?? addButton.current)?.focus();
    goal.current = -1;
  }, [menu, movements]);

  const move = (from: number, to: number): void => {
    goal.current = to;
    setOpen(open === from ? to : open === to ? from : open);
    change((list) => moveMovement(list, from, to));
  };
  const remove = (place: number): void => {
    goal.current = place;
    setOpen(open === place ? -1 : open > place ? open - 1 : open);
    change((list) => removeMovement(list, place));
  };
  const ofRows = new Set(movements.flatMap((movement) => movementNotes([movement], year)));
  const ofList = movementNotes(movements, year).filter((note) => !ofRows.has(note));
  const entering = open === movements.length && !full;
  const places = [...movements.keys(), ...(entering ? [movements.length] : [])];
  return (
    <FormSection part="movements">
      <div ref={section} className={styles.section}>
        <UnitRemarks sentences={ofList.join('\n')} />
        <table className={styles.table} aria-label={movementWords.title}>
          <colgroup>
            <col />
            <col className={styles.menu} />
          </colgroup>
          <thead>
            <tr>
              {['Phong trào', 'Tuỳ chọn'].map((name) => (
                <th key={name} scope="col" className={styles.head}>
                  <span className={styles.hidden}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.length === 0 && (
              <tr>
                <td colSpan={2} className={styles.none}>
                  {movementWords.none}
                </td>
              </tr>
            )}
            {places.map((place) => {
              const movement = movements[place] ?? null;
              return (
                <Fragment key={place}>
                  <MovementRows
                    movement={movement}
                    year={year}
                    onToggle={() => setOpen(open === place ? -1 : place)}
                    onMenu={(button) => setMenu({ place, button })}
                    editor={
                      open !== place ? null : (
                        <MovementEditor
                          label={movement?.name ?? 'Phong trào mới'}
                          entry={movement ? typedMovement(movement) : blankMovement(year)}
                          year={year}
                          onLeftBlank={() => setOpen(-1)}
                          onKeep={(kept) =>
                            change((list) => {
                              if (place < list.length) return changeMovement(list, place, kept);
                              const added = addMovement(list, kept);
                              return added.ok ? added.value : list;
                            })
                          }
                        />
                      )
                    }
                  />
                </Fragment>
              );
            })}
          </tbody>
        </table>
        <p className={styles.hint}>{printedLine(mau02, { ...data, movements })}</p>
        <Button
          ref={(button: HTMLButtonElement | null) => {
            addButton.current = button;
          }}
          className={styles.add}
          size="small"
          icon={<Add16Regular />}
          disabledFocusable={full}
          onClick={() => setOpen(movements.length)}
        >
          Thêm phong trào
        </Button>
        {full && <p className={styles.hint}>{movementSentences.full}</p>}
        {!full && (
          <MovementOffers
            year={year}
            movements={movements}
            onTake={(movement) => {
              addButton.current?.focus();
              change((list) => {
                const added = addMovement(list, movement);
                return added.ok ? added.value : list;
              });
            }}
          />
        )}
        {menu !== null && (
          <LazyMenu
            anchor={menu.button}
            owner={menu.button}
            label={movements[menu.place]?.name ?? ''}
            choices={[
              ...(menu.place > 0 ? [{ id: 'up', label: 'Lên' }] : []),
              ...(menu.place < movements.length - 1 ? [{ id: 'down', label: 'Xuống' }] : []),
              { id: 'remove', label: 'Bỏ phong trào' },
            ]}
            onClose={() => setMenu(null)}
            onChoose={(id) => {
              if (id === 'remove') remove(menu.place);
              else move(menu.place, menu.place + (id === 'up' ? -1 : 1));
            }}
          />
        )}
      </div>
    </FormSection>
  );
}
