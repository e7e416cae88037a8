/** What the parts of the form are drawn from. */
import type { FormActions, FormState } from '../../app/form-state';

/** State and verbs of tab Thông tin. */
export interface FormProps {
  readonly form: FormState;
  readonly actions: FormActions;
}
