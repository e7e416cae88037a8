/** A row of the tree. */
import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { KeyboardEvent } from 'react';
import { useFlatStyles } from '../use-flat-styles';
import { ItemText } from './item-text';
import { TreeChevron } from './tree-chevron';
import { rowName, type TreeRow } from './tree-rows';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr 28px',
    columnGap: '4px',
    padding: '4px 4px 4px 6px',
    cursor: 'pointer',
    // Room for the toolbar that stays above the tree, or a row moved to would lie under it.
    scrollMarginTop: '56px',
    scrollMarginBottom: '8px',
    borderLeft: '3px solid transparent',
    // Forced colours would draw the transparent border.
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
    ':hover .row-menu': { opacity: 1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  stop: { '& .row-menu': { opacity: 1 } },
  level2: { paddingLeft: '14px' },
  level3: { paddingLeft: '22px' },
  level4: { paddingLeft: '30px' },
  menu: {
    height: '24px',
    opacity: 0,
    '@media (hover: none)': { opacity: 1 },
    '@media (forced-colors: active)': { opacity: 1 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
});

interface ItemRowProps {
  readonly row: TreeRow;
  /** It carries the tab stop of the tree. */
  readonly stop: boolean;
  readonly selected: boolean;
  /** She went to it last: she is writing there. */
  readonly visited: boolean;
  readonly onElement: (id: string, element: HTMLElement | null) => void;
  readonly onVisit: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onMenu: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
}

/** What is marked `data-aside` in a row can be pressed without going to the item. */
const isAside = (target: EventTarget): boolean => target instanceof Element && target.closest('[data-aside]') !== null;

/** The name is the heading and the state; the count of words, the reason and the open guidance are its description. */
export function ItemRow({ row, stop, selected, visited, onElement, onVisit, onToggle, onMenu, onKey }: ItemRowProps) {
  const styles = useStyles();
  const flat = useFlatStyles();
  const details = useId('details');
  const { item, level, branch } = row;
  const indent = [undefined, undefined, styles.level2, styles.level3, styles.level4][Math.min(level, 4)];
  return (
    <div
      ref={(element) => onElement(item.id, element)}
      className={mergeClasses(styles.row, indent, selected && styles.selected, stop && styles.stop)}
      role="treeitem"
      aria-label={rowName(item)}
      aria-describedby={`${details}-words ${details}`}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-selected={selected}
      aria-expanded={branch === 'none' ? undefined : branch === 'open'}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => !isAside(event.target) && onVisit(item.id)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(item.id);
      }}
      onKeyDown={(event) => event.target === event.currentTarget && onKey(event, item.id)}
    >
      <TreeChevron branch={branch} onToggle={() => onToggle(item.id)} />
      <ItemText item={item} details={details} strong={branch !== 'none'} helpOffered={stop} writing={visited} />
      {item.actions.length > 0 && (
        <button
          type="button"
          data-aside
          className={mergeClasses('row-menu', flat.icon, styles.menu)}
          aria-label={`Tuỳ chọn: ${item.text}`}
          aria-haspopup="menu"
          tabIndex={stop ? 0 : -1}
          onClick={() => onMenu(item.id)}
        >
          <MoreHorizontal16Regular />
        </button>
      )}
    </div>
  );
}
