/** An open menu beside the thing it belongs to. */
import { makeStyles, Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import { Fragment, useEffect } from 'react';

const useStyles = makeStyles({ popover: { maxWidth: 'calc(100vw - 16px)' } });

/** One line of a menu. */
export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** A line stands above it. */
  readonly apart?: boolean;
}

/** `anchor` is what the menu stands beside; `owner` gets the focus back. */
export interface PopupMenuProps {
  readonly anchor: HTMLElement;
  readonly owner: HTMLElement;
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Mounted while it is open. */
export function PopupMenu({ anchor, owner, label, choices, onChoose, onClose }: PopupMenuProps) {
  const styles = useStyles();
  useEffect(() => () => owner.focus(), [owner]);
  return (
    <Menu
      open
      positioning={{ target: anchor, position: 'below', align: 'end' }}
      onOpenChange={(_, data) => !data.open && onClose()}
    >
      <MenuPopover
        className={styles.popover}
        onContextMenu={(event) => event.preventDefault()}
        // In Word on the web office.js listens on the window and takes the focus out of the pane.
        onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
      >
        {/* The menu has no trigger that could name it. */}
        <MenuList aria-label={label} aria-labelledby={undefined}>
          {choices.map((choice) => (
            <Fragment key={choice.id}>
              {choice.apart === true && <MenuDivider />}
              <MenuItem onClick={() => onChoose(choice.id)}>{choice.label}</MenuItem>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
