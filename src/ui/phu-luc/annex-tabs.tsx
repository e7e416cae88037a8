/** The four parts of the tab. */
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';

/** Id of a part. */
export type AnnexPart = 'I' | 'II' | 'III' | 'others';

/** In order, with their names. */
export const annexParts: readonly { readonly id: AnnexPart; readonly name: string }[] = [
  { id: 'I', name: 'Phụ lục I' },
  { id: 'II', name: 'Phụ lục II' },
  { id: 'III', name: 'Phụ lục III' },
  { id: 'others', name: 'Số liệu khác' },
];

/** Id in the page of a part's tab. */
export const annexTabId = (part: AnnexPart): string => `phu-luc-tab-${part}`;
/** Id in the page of a part's panel. */
export const annexPanelId = (part: AnnexPart): string => `phu-luc-panel-${part}`;

const useStyles = makeStyles({
  list: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    flexWrap: 'wrap',
    padding: '0 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // Four of them fit beside each other in the narrowest pane.
  tab: { paddingLeft: '5px', paddingRight: '5px', '& > span': { fontSize: tokens.fontSizeBase200 } },
});

interface AnnexTabsProps {
  readonly open: AnnexPart;
  readonly onOpen: (part: AnnexPart) => void;
}

/** Only the open part is in the page. */
export function AnnexTabs({ open, onOpen }: AnnexTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      aria-label="Các phần của thẻ Phụ lục"
      selectedValue={open}
      onTabSelect={(_, data) => {
        const chosen = annexParts.find(({ id }) => id === data.value);
        if (chosen) onOpen(chosen.id);
      }}
    >
      {annexParts.map(({ id, name }) => (
        <Tab
          key={id}
          id={annexTabId(id)}
          className={styles.tab}
          value={id}
          aria-controls={id === open ? annexPanelId(id) : undefined}
        >
          {name}
        </Tab>
      ))}
    </TabList>
  );
}
