/** **Nhận diện văn bản đang mở**: what was found, item by item, and the button that lays the controls. */
import { Button, makeStyles, Spinner, tokens, typographyStyles } from '@fluentui/react-components';
import type { AdoptVerb, AdoptView } from '../../../../app/adopt-state';
import { adoptStateNames } from '../../../../app/adopt-state';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface AdoptPanelProps {
  readonly view: AdoptView;
  readonly busy: boolean;
  readonly onVerb: (verb: AdoptVerb) => Promise<void>;
}

/** Nothing of the document changes before **Nhận diện** is pressed. */
export function AdoptPanel({ view, busy, onVerb }: AdoptPanelProps) {
  const styles = useStyles();
  if (view.step === 'reading') return <Spinner size="tiny" label="Đang đọc văn bản…" />;
  return (
    <div className={styles.part}>
      <ul className={styles.list} aria-label="Các mục tìm thấy">
        {view.rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <p className={styles.small}>{row.text}</p>
            <strong>{adoptStateNames[row.state]}</strong>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void onVerb({ panel: 'adopt', kind: 'lay' })}
      >
        Nhận diện
      </Button>
    </div>
  );
}
