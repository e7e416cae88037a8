/** What a field of tab Thông tin shows: its text, and the sentence or remark under it. */
import type { FormState } from '../../app/form-state';
import { enterField, type EnteredField, shownText } from '../../core/report/enter-field';

/** The text that stands in a field while nobody types there: a refused one as it was typed, else the entered value. */
export const standingText = ({ data, drafts }: FormState, field: EnteredField): string =>
  drafts[field]?.typed ?? shownText(data, field);

/** Under a field: `error` = the text is not used, `note` = it is, with a remark. */
export interface FieldMessage {
  readonly kind: 'error' | 'note';
  readonly text: string;
}

const note = (text: string | undefined): FieldMessage | null =>
  text === undefined || text === '' ? null : { kind: 'note', text };

/** The message for what is being typed (`typed`, null = nothing), else for what stands; null = nothing to say. */
export function fieldMessage(form: FormState, field: EnteredField, typed: string | null): FieldMessage | null {
  if (typed !== null) {
    const entering = enterField(form.data, field, typed);
    return entering.ok ? note(entering.note) : { kind: 'error', text: entering.sentence };
  }
  const draft = form.drafts[field];
  return draft ? { kind: 'error', text: draft.sentence } : note(form.notes[field]);
}
