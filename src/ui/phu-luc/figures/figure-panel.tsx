/** *Số liệu khác*: what the form asks for outside of the three annexes. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { figureTables } from '../../../core/appendix/other-figures';
import { useEditedList } from '../../fields/use-edited-list';
import { useAnnexPlace } from '../annex-place';
import type { AppendixProps } from '../appendix-props';
import { countWords } from '../counts/count-words';
import { usePartStyles } from '../use-part-styles';
import { filledUnits } from './figure-edits';
import { FigureEditor } from './figure-editor';

const useStyles = makeStyles({
  open: {
    ...typographyStyles.body1Strong,
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    width: '100%',
    padding: '6px 0',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { display: 'flex', paddingTop: '2px', color: tokens.colorNeutralForeground2 },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
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
                className={own.open}
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? '' : table.id)}
              >
                <span className={own.chevron}>{isOpen ? <ChevronUp16Regular /> : <ChevronDown16Regular />}</span>
                <span>
                  {table.name}
                  <span className={own.caption}>
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
