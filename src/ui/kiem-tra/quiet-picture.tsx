/** A picture and two lines where there is nothing to list. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearch32Regular } from '@fluentui/react-icons/svg/document-search';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '6px',
    padding: '20px 24px',
    textAlign: 'center',
  },
  search: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface QuietPictureProps {
  readonly picture: 'search' | 'done';
  /** Absent where it stands elsewhere already. */
  readonly title?: string;
  readonly text: string;
}

/** The picture says nothing that the words do not. */
export function QuietPicture({ picture, title, text }: QuietPictureProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <span className={styles[picture]} aria-hidden>
        {picture === 'search' ? <DocumentSearch32Regular /> : <CheckmarkCircle48Regular />}
      </span>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <p className={styles.text}>{text}</p>
    </div>
  );
}
