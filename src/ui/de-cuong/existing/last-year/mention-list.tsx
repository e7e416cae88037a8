/** What an old text still mentions and is to be looked at. */
import type { LastYearMention } from '../../../../app/last-year-state';
import { mentionNames } from './last-year-words';
import { useLastYearStyles } from './use-last-year-styles';

interface MentionListProps {
  readonly label: string;
  readonly mentions: readonly LastYearMention[];
}

/** A line for each place, in the order of the text. */
export function MentionList({ label, mentions }: MentionListProps) {
  const styles = useLastYearStyles();
  if (mentions.length === 0) return null;
  return (
    <ul className={styles.mentions} aria-label={label}>
      {mentions.map(({ kind, words, reason }, place) => (
        <li key={place} className={styles.hint}>
          {mentionNames[kind]}: <strong>“{words}”</strong> – {reason}
        </li>
      ))}
    </ul>
  );
}
