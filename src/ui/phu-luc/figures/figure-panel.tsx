/** *Số liệu khác*: what the form asks for outside of the three annexes. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { figureTables } from '../../../core/appendix/other-figures';
import { useEditedList } from '../../fields/use-edited-list';
import { useFlatStyles } from '../../use-flat-styles';
import { useAnnexPlace } from '../annex-place';
import type { AppendixProps } from '../appendix-props';
import { countWords } from '../counts/count-words';
import { usePartStyles } from '../../use-part-styles';
import { filledUnits } from './figure-edits';
import { FigureEditor } from './figure-editor';

const useStyles = makeStyles({
  open: {
    ...typographyStyles.body1Strong,
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: 0,
  },
});

/** Said above the tables. */
export const figuresHint =
  'Không bắt buộc. Phần có số sẽ thành bảng hoặc câu ở mục tương ứng; phần để trống không để lại dấu vết nào trong báo cáo.';

/** "mục II.2" from `P1.II.2`. */
export const itemPlace = (item: string): string => `mục ${item.replace(/^P1\./u, '')}`;

/** One table is open at a time. */
export function FigurePanel({ state, actions }: AppendixProps) {
  const styles = usePartStyles();
  const own = useStyles();
  const flat = useFlatStyles();
  const { units } = state.data;
  const { list: rows, change } = useEditedList(state.data.figures, actions.setFigures);
  const [open, setOpen] = useAnnexPlace('figures', '');
  if (units.length === 0) return <p className={styles.text}>{countWords.noUnits}</p>;
  return (
    <>
      <p className={styles.hint}>{figuresHint}</p>
      <div>
        {figureTables.map((table) => {
          const count = units.filter(({ id }) => filledUnits(table, rows).has(id)).length;
          const isOpen = table.id === open;
          return (
            <div key={table.id} role="group" aria-label={table.name}>
              <button
                type="button"
                className={mergeClasses(flat.fold, own.open)}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? '' : table.id)}
              >
                <span className={flat.chevron}>{isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}</span>
                <span>
                  {table.name}
                  <span className={flat.caption}>
                    {` (${itemPlace(table.item)}${count === 0 ? '' : `; ${countWords.filled(count, units.length)}`})`}
                  </span>
                </span>
              </button>
              {isOpen && <FigureEditor table={table} rows={rows} units={units} onChange={change} />}
            </div>
          );
        })}
      </div>
    </>
  );
}
