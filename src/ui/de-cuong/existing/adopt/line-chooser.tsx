/** Chooses the paragraph that is the heading of an item, or that there is none. */
import { Field, Input, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { AdoptLine, AdoptRow } from '../../../../app/adopt-state';
import { adoptPanelWords as words } from './adopt-words';
import { shownLines } from './shown-lines';
import { useAdoptStyles } from './use-adopt-styles';

/** Value of the choice that there is none. */
const NONE = '-';

interface LineChooserProps {
  readonly row: AdoptRow;
  readonly lines: readonly AdoptLine[];
  /** Paragraph near which the heading is looked for first. */
  readonly near: number;
  readonly onChoose: (line: number | null) => void;
}

/** Opens beside the place where the heading should stand; a few words find any other paragraph. */
export function LineChooser({ row, lines, near, onChoose }: LineChooserProps) {
  const styles = useAdoptStyles();
  const [typed, setTyped] = useState('');
  const { shown, left } = useMemo(() => shownLines(lines, typed, near, row.line), [lines, typed, near, row.line]);
  return (
    <div className={styles.box}>
      <Field label={words.search} size="small">
        <Input type="search" value={typed} onChange={(_, data) => setTyped(data.value)} />
      </Field>
      <Field label={words.chosen} size="small" {...(left > 0 && { hint: words.more(left) })}>
        <Select
          value={row.line === null ? NONE : String(row.line)}
          // The element of the browser is as wide as its longest choice otherwise.
          style={{ minWidth: 0, width: '100%' }}
          onChange={(_, data) => onChoose(data.value === NONE ? null : Number(data.value))}
        >
          <option value={NONE}>{words.none}</option>
          {shown.map(({ line, text }) => (
            <option key={line} value={String(line)}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
