/** A field of several lines, an entry a line. */
import { makeStyles, Textarea } from '@fluentui/react-components';
import { FieldFrame } from './field-frame';
import { type EnteredFieldProps, useEnteredField } from './use-entered-field';

const useStyles = makeStyles({ text: { maxHeight: 'none' } });

interface LinesFieldProps extends EnteredFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Rows while there is little text. */
  readonly rows: number;
}

const MOST_ROWS = 10;

/** As high as its text, with room for one line more. */
export function LinesField({ label, hint, placeholder, rows, ...entered }: LinesFieldProps) {
  const styles = useStyles();
  const field = useEnteredField(entered);
  const lines = field.shown.split('\n').length;
  return (
    <FieldFrame label={label} hint={hint} message={field.message}>
      <Textarea
        value={field.shown}
        {...(placeholder !== undefined && { placeholder })}
        textarea={{ className: styles.text, rows: Math.min(MOST_ROWS, Math.max(rows, lines + 1)) }}
        spellCheck={false}
        onChange={(_, data) => field.type(data.value)}
        onBlur={field.leave}
        onKeyDown={(event) => field.onKey(event, 'many')}
      />
    </FieldFrame>
  );
}
