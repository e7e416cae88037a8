/** What the files would bring, before anything is taken over. */
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { AppendixActions, ImportLine, ImportView } from '../../app/appendix-state';
import type { MemberUnit } from '../../core/report/member-unit';
import { countText } from '../../core/text/numbers';
import { AttentionRegion } from '../attention/attention-region';
import { blankValue } from '../attention/blank-value';
import { TextList } from '../fields/text-list';
import { usePartStyles } from '../use-part-styles';
import { ImportConflicts } from './import-conflicts';
import { UnmatchedNames } from './unmatched-names';

const useStyles = makeStyles({
  line: { contentVisibility: 'auto', containIntrinsicSize: 'auto 36px' },
  source: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Lines shown at first; a file of 65 units has more than a thousand. */
const SHOWN = 100;

/** What the preview says. */
export const importWords = {
  title: 'Xem trước số liệu lấy từ tệp',
  text: 'Chưa ghi gì. Bấm “Lấy vào” thì các số dưới đây mới thay số đã nhập.',
  changes: (count: number): string => `${countText(count)} ô sẽ thay đổi`,
  none: 'Không có số nào khác với số đã nhập.',
  notes: 'Điều cần biết',
  more: (count: number): string => `Xem thêm ${countText(count)} ô`,
  open: (conflicts: number, unmatched: number): string =>
    [
      ...(conflicts > 0 ? [`${conflicts} ô có số liệu khác nhau chưa chọn`] : []),
      ...(unmatched > 0 ? [`${unmatched} tên chưa rõ đơn vị`] : []),
    ].join('; '),
  leftOut: (what: string): string => `Còn ${what}: những số này chưa được lấy vào.`,
};

interface ImportPreviewProps {
  readonly importing: ImportView;
  /** It came up while she looked: the keyboard goes there. */
  readonly isNews: boolean;
  readonly units: readonly MemberUnit[];
  readonly busy: boolean;
  readonly actions: Pick<AppendixActions, 'matchUnit' | 'chooseImported' | 'takeImport' | 'dropImport'>;
}

const shown = (value: string): string => (value === '' ? blankValue : value);
const lineText = ({ name, before, after }: ImportLine): string => `${name}: ${shown(before)} → ${shown(after)}`;

/** Questions come first, then what changes, then what was not understood. */
export function ImportPreview({ importing, isNews, units, busy, actions }: ImportPreviewProps) {
  const styles = usePartStyles();
  const own = useStyles();
  const [most, setMost] = useState(SHOWN);
  const box = useRef<HTMLDivElement>(null);
  const news = useRef(isNews);
  useEffect(() => {
    if (!news.current) return;
    const region = box.current?.querySelector('section');
    region?.scrollIntoView({ block: 'start' });
    region?.focus({ preventScroll: true });
  }, []);
  const { changes, conflicts, unmatched, notes } = importing;
  const open = importWords.open(conflicts.filter(({ chosen }) => chosen === null).length, unmatched.length);
  return (
    <div ref={box}>
      <AttentionRegion title={importWords.title} text={importWords.text}>
        {unmatched.length > 0 && <UnmatchedNames unmatched={unmatched} units={units} onMatch={actions.matchUnit} />}
        {conflicts.length > 0 && <ImportConflicts conflicts={conflicts} onChoose={actions.chooseImported} />}
        <h3 className={styles.subheading}>
          {changes.length === 0 ? importWords.none : importWords.changes(changes.length)}
        </h3>
        {changes.length > 0 && (
          <ul
            className={`${styles.list} ${styles.scroll}`}
            aria-label={importWords.changes(changes.length)}
            tabIndex={changes.length > 4 ? 0 : -1}
          >
            {changes.slice(0, most).map((line, place) => (
              <li key={place} className={own.line}>
                {lineText(line)}
                <div className={own.source}>{line.source}</div>
              </li>
            ))}
            {changes.length > most && (
              <li>
                <Button size="small" onClick={() => setMost(most + SHOWN)}>
                  {importWords.more(Math.min(SHOWN, changes.length - most))}
                </Button>
              </li>
            )}
          </ul>
        )}
        {notes.length > 0 && (
          <>
            <h3 className={styles.subheading}>{importWords.notes}</h3>
            <TextList label={importWords.notes}>
              {notes.map((note) => (
                <li key={note} className={styles.hint}>
                  {note}
                </li>
              ))}
            </TextList>
          </>
        )}
        {open !== '' && <p className={styles.error}>{importWords.leftOut(open)}</p>}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy || (changes.length === 0 && conflicts.every(({ chosen }) => chosen === null))}
            onClick={() => void actions.takeImport()}
          >
            Lấy vào
          </Button>
          <Button onClick={() => actions.dropImport()}>Huỷ</Button>
        </div>
      </AttentionRegion>
    </div>
  );
}
