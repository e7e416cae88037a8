/** An item with her text of last year and what stands, or would stand, in its body. */
import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import type { LastYearText, LastYearVerb } from '../../../../app/last-year-state';
import { useFlatStyles } from '../../../use-flat-styles';
import { lastYearNames, mentionStretches, placesText, textStateNames } from './last-year-words';
import { MentionList } from './mention-list';
import { useLastYearStyles } from './use-last-year-styles';

interface TextRowProps {
  readonly text: LastYearText;
  readonly inPlace: boolean;
  /** An outline stands: an item can be there or not. */
  readonly outline: boolean;
  readonly busy: boolean;
  readonly onVerb: (verb: LastYearVerb) => Promise<void>;
}

/** Folded it says how it stands; places to look at stay in view once the text was put in. */
export function TextRow({ text, inPlace, outline, busy, onVerb }: TextRowProps) {
  const styles = useLastYearStyles();
  const flat = useFlatStyles();
  const [open, setOpen] = useState(false);
  const { item, name, state, mentions, moves, notes } = text;
  const stands = inPlace || state === 'reused';
  const places = placesText(mentions.length);
  const standing = inPlace || !outline ? '' : textStateNames[state];
  const said = [standing, stands ? places : ''].filter((words) => words !== '').join(' · ');
  const words = mentions.map((mention) => mention.words);
  return (
    <li className={styles.row}>
      <button type="button" className={flat.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={flat.chevron}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span>
          {name} {said !== '' && <span className={styles.state}>– {said}</span>}
        </span>
      </button>
      {open && (
        <div className={styles.texts}>
          {!inPlace && (
            <div className={styles.old} role="group" aria-label="Năm trước">
              <p className={styles.hint}>Năm trước</p>
              {text.old.map((line, place) => (
                <p key={place} className={styles.text}>
                  {line}
                </p>
              ))}
            </div>
          )}
          <div
            className={mergeClasses(styles.now, state === 'empty' && styles.empty)}
            role="group"
            aria-label="Năm nay"
          >
            <p className={styles.hint}>
              Năm nay{state === 'empty' || !outline ? ' – sẽ ghi' : ''}
              {moves.length > 0 && `; chuyển năm ${moves.join(', ')}`}
            </p>
            {(state === 'empty' || inPlace || !outline) &&
              text.now.map((line, place) => (
                <p key={place} className={styles.text}>
                  {mentionStretches(line, words).map((piece, at) =>
                    piece.look ? (
                      <mark key={at} className={styles.mark}>
                        {piece.text}
                      </mark>
                    ) : (
                      piece.text
                    ),
                  )}
                </p>
              ))}
            {standing !== '' && state !== 'empty' && <p className={styles.text}>{standing}</p>}
          </div>
          {notes.map((note) => (
            <p key={note} className={styles.hint}>
              {note}
            </p>
          ))}
        </div>
      )}
      {(open || stands) && <MentionList label={`Chỗ cần xem: ${name}`} mentions={mentions} />}
      {open && !inPlace && state === 'empty' && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'reuse', item })}
        >
          {lastYearNames.reuse}
        </Button>
      )}
      {open && inPlace && moves.length > 0 && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => void onVerb({ panel: 'last-year', kind: 'move-years', item })}
        >
          {lastYearNames.moveYears}
        </Button>
      )}
    </li>
  );
}
