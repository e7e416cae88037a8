/** A part of the form that is made of fields. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FormPart } from './form-part';
import { type FormPartId, formParts } from './form-parts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.caption1, margin: '-8px 0 0', color: tokens.colorNeutralForeground2 },
});

interface FormSectionProps {
  readonly part: FormPartId;
  /** One sentence on all fields of the part. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Heading, hint, fields one under the other. */
export function FormSection({ part, hint, children }: FormSectionProps) {
  const styles = useStyles();
  return (
    <FormPart part={part}>
      <div className={styles.fields}>
        <h2 className={styles.heading}>{formParts[part]}</h2>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        {children}
      </div>
    </FormPart>
  );
}
