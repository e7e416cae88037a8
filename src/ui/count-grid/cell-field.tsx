/** The field in a cell while it is edited. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { editingCommand } from './grid-keys';
import type { EditingWay, GridCommand } from './grid-state';
import { useGridStyles } from './grid-styles';

interface CellFieldProps {
  readonly name: string;
  readonly way: EditingWay;
  /** What stands in the cell. */
  readonly standing: string;
  readonly onCommand: (command: GridCommand) => void;
}

/** What is typed lives here alone, so that a letter draws nothing but the field. Leaving it accepts. */
export function CellField({ name, way, standing, onCommand }: CellFieldProps) {
  const styles = useGridStyles();
  const [text, setText] = useState(way === 'typed' ? '' : standing);
  const field = useRef<HTMLInputElement>(null);
  const leave = useRef(() => {});
  useLayoutEffect(() => {
    const input = field.current;
    input?.focus({ preventScroll: true });
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  useEffect(() => {
    leave.current = () => onCommand({ kind: 'accept', text, then: null });
  });
  // A grid that is closed while a cell is edited keeps what was typed.
  useEffect(() => {
    const input = field.current;
    return () => {
      if (input?.isConnected === false) leave.current();
    };
  }, []);
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={name}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={({ target }) => {
        // Another window came before this one: the field still is the active element.
        if (target.ownerDocument.activeElement !== target) leave.current();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const command = editingCommand(event, way, text);
        if (command === null) return;
        event.preventDefault();
        onCommand(command);
      }}
    />
  );
}
