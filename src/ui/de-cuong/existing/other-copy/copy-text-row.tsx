/** An item of which the copies say different things: both texts, and what becomes of them. */
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { CopyLine } from '../../../../core/drafts/other-copy-texts';
import type { CopyText, OtherCopyVerb } from '../../../../app/other-copy-state';
import { useFlatStyles } from '../../../use-flat-styles';
import { usePartStyles } from '../../../use-part-styles';
import { otherCopyNames, textStates } from './other-copy-names';

const useStyles = makeStyles({
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  texts: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '6px 0' },
  text: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '6px 8px' },
  mine: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  theirs: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  fresh: { backgroundColor: 'transparent', color: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface CopyTextRowProps {
  readonly text: CopyText;
  readonly busy: boolean;
  readonly onVerb: (verb: OtherCopyVerb) => void;
}

/** Folded it says how it stands. */
export function CopyTextRow({ text, busy, onVerb }: CopyTextRowProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  const flat = useFlatStyles();
  const [open, setOpen] = useState(false);
  const heading = useId();
  const { item, name, mine, theirs, state, noReplacing, noPutting, notes } = text;
  const blocked = [noPutting, noReplacing].filter((sentence) => sentence !== '').slice(0, 1);
  const settled = state === 'same' || state === 'both';
  const act = (kind: 'replace' | 'both' | 'keep'): void => onVerb({ panel: 'other-copy', kind, item });
  return (
    <li className={styles.row}>
      <button type="button" id={heading} className={flat.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={flat.chevron}>{open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}</span>
        <span>
          {name}
          <span className={parts.hint}> – {mine.length === 0 ? 'tôi chưa viết' : textStates[state]}</span>
        </span>
      </button>
      {open && (
        <>
          <div className={styles.texts}>
            <TextOf label={otherCopyNames.mine} lines={mine} className={mergeClasses(styles.text, styles.mine)} />
            {!settled && (
              <TextOf
                label={otherCopyNames.theirs}
                lines={theirs}
                className={mergeClasses(styles.text, styles.theirs)}
              />
            )}
          </div>
          {[...notes, ...(settled ? [] : blocked)].map((note) => (
            <p key={note} className={parts.hint}>
              {note}
            </p>
          ))}
          {!settled && noPutting === '' && (
            <div className={parts.buttons} role="group" aria-labelledby={heading}>
              {noReplacing === '' && (
                <Button size="small" disabledFocusable={busy} onClick={() => act('replace')}>
                  {otherCopyNames.replace}
                </Button>
              )}
              {mine.length > 0 && (
                <Button size="small" disabledFocusable={busy} onClick={() => act('both')}>
                  {otherCopyNames.both}
                </Button>
              )}
              {mine.length > 0 && state === 'open' && (
                <Button size="small" disabledFocusable={busy} onClick={() => act('keep')}>
                  {otherCopyNames.keep}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </li>
  );
}

interface TextOfProps {
  readonly label: string;
  readonly lines: readonly CopyLine[];
  readonly className: string;
}

/** One side; paragraphs the other has not stand out. */
function TextOf({ label, lines, className }: TextOfProps) {
  const styles = useStyles();
  const parts = usePartStyles();
  return (
    <div className={className} role="group" aria-label={label}>
      <p className={parts.hint}>{label}</p>
      {lines.length === 0 && <p className={parts.hint}>{otherCopyNames.blank}</p>}
      {lines.map(({ text, fresh }, place) => (
        <p key={place} className={styles.line}>
          {fresh ? <mark className={styles.fresh}>{text}</mark> : text}
        </p>
      ))}
    </div>
  );
}
