/** What becomes of the form while the outline is not in the document. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { DocumentKind } from '../../app/pane-state';

const useStyles = makeStyles({
  text: {
    ...typographyStyles.caption1,
    margin: '10px 12px',
    padding: '8px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** One sentence; '' once the outline is there. */
export function beforeOutlineText(document: DocumentKind): string {
  switch (document) {
    case 'outline':
      return '';
    case 'unread':
      return 'Văn bản đang mở chưa đọc được; mở thẻ Đề cương để đọc lại.';
    case 'blank':
    case 'text':
    case 'report':
      return 'Văn bản chưa có đề cương. Thông tin ghi ở đây sẽ vào văn bản khi bấm Chèn đề cương ở thẻ Đề cương.';
  }
}

interface BeforeOutlineProps {
  readonly document: DocumentKind;
}

/** There only while something is to be said. */
export function BeforeOutline({ document }: BeforeOutlineProps) {
  const styles = useStyles();
  const text = beforeOutlineText(document);
  return text === '' ? null : <p className={styles.text}>{text}</p>;
}
