/** A table that somebody changed by hand: what was built, what stands. */
import { Button } from '@fluentui/react-components';
import type { EditedCell } from '../../../app/appendix-state';
import { AttentionRegion } from '../../attention/attention-region';
import { blankValue } from '../../attention/blank-value';
import { TextList } from '../../fields/text-list';
import { usePartStyles } from '../../use-part-styles';
import { rebuildName } from './annex-words';

interface EditedCellsProps {
  /** Which table, as a title names it. */
  readonly name: string;
  readonly edited: readonly EditedCell[];
  readonly busy: boolean;
  readonly onRebuild: () => Promise<void>;
}

/** Title of the list. */
export const editedTitle = (name: string): string => `${name} đã được sửa tay`;
/** Said where the cells cannot be told apart. */
export const reshapedText = 'Số dòng hoặc số cột của bảng trong văn bản không còn như bảng đã lập.';
/** What the button does. */
export const rebuildText =
  'Lập lại sẽ thay bảng trong văn bản bằng bảng theo số đã nhập. Muốn giữ chỗ sửa thì ghi số đó vào đây trước.';

/** Cell by cell where they can be told apart. */
export function EditedCells({ name, edited, busy, onRebuild }: EditedCellsProps) {
  const styles = usePartStyles();
  return (
    <AttentionRegion title={editedTitle(name)} text={edited.length === 0 ? reshapedText : rebuildText}>
      {edited.length > 0 && (
        <TextList label={editedTitle(name)}>
          {edited.map(({ name: cell, built, inDocument }, place) => (
            <li key={place}>
              <strong>{cell}</strong>
              {`: đã nhập ${built === '' ? blankValue : built}, trong văn bản ${inDocument === '' ? blankValue : inDocument}`}
            </li>
          ))}
        </TextList>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={busy} onClick={() => void onRebuild()}>
          {rebuildName}
        </Button>
      </div>
    </AttentionRegion>
  );
}
