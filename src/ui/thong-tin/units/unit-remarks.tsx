/** What is worth a second look in a row, in sentences. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  remark: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '12px 1fr',
    columnGap: '6px',
    padding: '0 6px 4px 7px',
    color: tokens.colorNeutralForeground1,
  },
  icon: { marginTop: '2px', color: tokens.colorStatusWarningForeground3 },
});

/** `sentences` are parted by line ends; '' says nothing. */
export function UnitRemarks({ sentences }: { readonly sentences: string }) {
  const styles = useStyles();
  if (sentences === '') return null;
  return sentences.split('\n').map((sentence) => (
    <div key={sentence} className={styles.remark}>
      <Warning12Filled className={styles.icon} aria-hidden />
      <span>{sentence}</span>
    </div>
  ));
}
