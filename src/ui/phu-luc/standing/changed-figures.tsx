/** *Số liệu đã thay đổi*: since the tables were built, and places that still say an old total. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { AppendixActions, AppendixState } from '../../../app/appendix-state';
import { blankValue } from '../../attention/blank-value';
import { TextList } from '../../fields/text-list';
import { usePartStyles } from '../../use-part-styles';
import { FoldedRegion } from './folded-region';

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ChangedFiguresProps extends Pick<AppendixState, 'changed' | 'stale'> {
  readonly busy: boolean;
  readonly open: boolean;
  readonly onGoTo: AppendixActions['goToStale'];
  readonly onMend: AppendixActions['mendStale'];
}

/** Title of the list. */
export const changedTitle = 'Số liệu đã thay đổi';
/** The same with how much there is. */
export const changedCountTitle = (changed: number, stale: number): string =>
  stale === 0 ? `${changedTitle} (${changed})` : `${changedTitle} (${changed}; ${stale} chỗ còn ghi số cũ)`;
/** Title of the list of places. */
export const staleTitle = 'Chỗ trong văn bản còn ghi số cũ';

const shown = (value: string): string => (value === '' ? blankValue : value);

/** Old and new value of each; the buttons of a place are described by its words. */
export function ChangedFigures({ changed, stale, busy, open, onGoTo, onMend }: ChangedFiguresProps) {
  const styles = usePartStyles();
  const own = useStyles();
  return (
    <FoldedRegion title={changedCountTitle(changed.length, stale.length)} open={open}>
      {changed.length > 0 && (
        <TextList label={changedTitle}>
          {changed.map(({ name, before, after }, place) => (
            <li key={place}>{`${name}: ${shown(before)} → ${shown(after)}`}</li>
          ))}
        </TextList>
      )}
      {stale.length > 0 && (
        <>
          <h3 className={styles.subheading}>{staleTitle}</h3>
          <ul className={`${styles.list} ${styles.scroll}`} aria-label={staleTitle}>
            {stale.map(({ key, text, before, after, mendable }, place) => (
              <li key={key} className={own.place}>
                <span id={`so-cu-${place}`}>{`“${text}”: ${before} → ${after}`}</span>
                <div className={styles.buttons}>
                  <Button
                    size="small"
                    aria-describedby={`so-cu-${place}`}
                    disabledFocusable={busy}
                    onClick={() => void onGoTo(key)}
                  >
                    Đến vị trí này
                  </Button>
                  {mendable && (
                    <Button
                      size="small"
                      aria-describedby={`so-cu-${place}`}
                      disabledFocusable={busy}
                      onClick={() => void onMend(key)}
                    >
                      Sửa
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </FoldedRegion>
  );
}
