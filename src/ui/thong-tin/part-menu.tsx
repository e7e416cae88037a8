/** The way to each part of a long form. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { useEffect, useRef, useState } from 'react';
import { LazyMenu } from '../lazy-menu';
import { type FormPartId, formParts, partElementId } from './form-parts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    padding: '4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Name of the button and of its menu. */
export const partMenuName = 'Đến phần';
const choices = Object.entries(formParts).map(([id, label]) => ({ id, label }));
const isPart = (id: string): id is FormPartId => Object.hasOwn(formParts, id);

/** Stays at the top of the tab; the jump ends on the part. */
export function PartMenu() {
  const styles = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const goal = useRef<FormPartId | null>(null);
  // The closing menu gives the focus back to the button first.
  useEffect(() => {
    if (anchor !== null || goal.current === null) return;
    const part = document.getElementById(partElementId(goal.current));
    goal.current = null;
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  }, [anchor]);
  return (
    <div className={styles.bar}>
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {partMenuName}
      </Button>
      {anchor !== null && (
        <LazyMenu
          anchor={anchor}
          owner={anchor}
          label={partMenuName}
          choices={choices}
          onClose={() => setAnchor(null)}
          onChoose={(id) => {
            goal.current = isPart(id) ? id : null;
            setAnchor(null);
          }}
        />
      )}
    </div>
  );
}
