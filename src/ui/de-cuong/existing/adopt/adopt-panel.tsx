/** **Nhận diện văn bản đang mở**: what was found, item by item, and the button that lays the controls. */
import { Button, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptRow, AdoptVerb, AdoptView } from '../../../../app/adopt-state';
import { AdoptRowItem } from './adopt-row';
import { adoptGroups, adoptPanelWords as words } from './adopt-words';
import { FoldedList } from './folded-list';
import { StrayList } from './stray-list';
import { useAdoptStyles } from './use-adopt-styles';

interface AdoptPanelProps {
  readonly view: AdoptView;
  readonly busy: boolean;
  /** Items of the form that are missing once the controls are laid. */
  readonly missing: number;
  readonly onVerb: (verb: AdoptVerb) => Promise<void>;
  readonly onInsertMissing: () => Promise<void>;
}

/** Nothing of the document changes before **Nhận diện** is pressed. */
export function AdoptPanel(props: AdoptPanelProps) {
  const styles = useAdoptStyles();
  if (props.view.step !== 'reading') return <Found key={props.view.step} {...props} />;
  return (
    <div className={styles.part}>
      <Spinner size="tiny" label={words.reading} />
    </div>
  );
}

/** What was found. An item stays in its group while she corrects it, or it would be gone from under her hands. */
function Found({ view, busy, missing, onVerb, onInsertMissing }: AdoptPanelProps) {
  const styles = useAdoptStyles();
  const [groups] = useState(() => new Map(view.rows.map(({ id, state }) => [id, state])));
  const groupOf = ({ id, state }: AdoptRow): AdoptRow['state'] => groups.get(id) ?? state;
  const laid = view.step === 'laid';
  const foundNothing = view.rows.every(({ line }) => line === null);
  const toSplit = new Set(view.rows.flatMap(({ split, line }) => (split ? [line] : []))).size;
  /** Where a heading that was not found should stand: behind the one before it. */
  const near = (place: number): number =>
    view.rows
      .slice(0, place + 1)
      .reverse()
      .find(({ line }) => line !== null)?.line ?? 0;
  return (
    <>
      <div className={styles.part}>
        <p className={styles.text}>{laid ? words.laid : foundNothing ? words.nothingFound : words.preview}</p>
        {view.notes.length > 0 && (
          <ul className={styles.notes}>
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {toSplit > 1 && (
          <>
            <p className={styles.small}>{words.splitHint}</p>
            <div className={styles.buttons}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => void onVerb({ panel: 'adopt', kind: 'split', item: null })}
              >
                {words.splitAll(toSplit)}
              </Button>
            </div>
          </>
        )}
      </div>
      {adoptGroups.map((state) => {
        const count = view.rows.filter((row) => groupOf(row) === state).length;
        return (
          count > 0 && (
            <FoldedList key={state} title={words.group[state](count)} openFirst={state !== 'sure'}>
              {view.rows.map(
                (row, place) =>
                  groupOf(row) === state && (
                    <AdoptRowItem
                      key={row.id}
                      row={row}
                      lines={view.lines}
                      near={near(place)}
                      busy={busy}
                      laid={laid}
                      onVerb={onVerb}
                    />
                  ),
              )}
            </FoldedList>
          )
        );
      })}
      {view.strays.length > 0 && <StrayList strays={view.strays} busy={busy} onVerb={onVerb} />}
      <div className={styles.foot}>
        {!laid && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void onVerb({ panel: 'adopt', kind: 'lay' })}
          >
            {words.lay}
          </Button>
        )}
        {missing > 0 && laid && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void onInsertMissing()}>
            {words.insertMissing}
          </Button>
        )}
      </div>
    </>
  );
}
