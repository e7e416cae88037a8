/** The big grid stands in a window of its own: the tab says so and closes it. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { AppendixState } from '../../../app/appendix-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    margin: '8px 12px 0',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { ...typographyStyles.caption1, flex: '1 1 160px', margin: 0 },
});

interface BigGridElsewhereProps {
  readonly window: AppendixState['bigGrid'];
  readonly onClose: () => void;
}

/** Always there as a live region, so that opening and closing are spoken. */
export function BigGridElsewhere({ window, onClose }: BigGridElsewhereProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {window !== null && (
        <div className={styles.bar}>
          <p className={styles.text}>
            {window.open
              ? `Bảng lớn của Phụ lục ${window.table} đang mở ở cửa sổ riêng. Số nhập ở đó vào khung này ngay.`
              : `Đang mở bảng lớn của Phụ lục ${window.table}…`}
          </p>
          <Button size="small" onClick={onClose}>
            Đóng bảng lớn
          </Button>
        </div>
      )}
    </div>
  );
}
