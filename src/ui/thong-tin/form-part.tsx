/** A part of the form, where a jump can end. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type FormPartId, formParts, partElementId } from './form-parts';

const useStyles = makeStyles({
  part: {
    padding: '14px 12px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

interface FormPartProps {
  readonly part: FormPartId;
  readonly children: ReactNode;
}

/** A group by its name; its content has the heading. */
export function FormPart({ part, children }: FormPartProps) {
  const styles = useStyles();
  return (
    <div id={partElementId(part)} className={styles.part} role="group" aria-label={formParts[part]} tabIndex={-1}>
      {children}
    </div>
  );
}
