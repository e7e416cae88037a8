/** The row of tabs. */
import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { type TabId, panelElementId, tabElementId, tabs } from './tabs';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    flexWrap: 'wrap',
    padding: '0 4px',
    borderBottom: '1px solid var(--colorNeutralStroke2)',
  },
});

interface PaneTabsProps {
  readonly open: TabId;
  readonly onOpen: (tab: TabId) => void;
}

/** Tabs of the pane; only the panel of the open one exists. */
export function PaneTabs({ open, onOpen }: PaneTabsProps) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.list}
      size="small"
      selectedValue={open}
      onTabSelect={(_, data) => {
        const chosen = tabs.find((tab) => tab.id === data.value);
        if (chosen) onOpen(chosen.id);
      }}
    >
      {tabs.map((tab) => (
        <Tab
          key={tab.id}
          id={tabElementId(tab.id)}
          value={tab.id}
          aria-controls={tab.id === open ? panelElementId(tab.id) : undefined}
        >
          {tab.name}
        </Tab>
      ))}
    </TabList>
  );
}
