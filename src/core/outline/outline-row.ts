import type { OutlineRow } from './outline';

type Given = 'id' | 'level' | 'kind' | 'verbatim';

/** A row of a form's table; what is not said is empty: no guidance, no heading, no body, no fields, no years. */
export const row = (given: Pick<OutlineRow, Given> & Partial<OutlineRow>): OutlineRow => ({
  guidance: [],
  heading: null,
  help: null,
  name: '',
  fields: [],
  years: [],
  ...given,
});

/** A heading whose words are the same in both wordings. */
export const same = (words: string): NonNullable<OutlineRow['heading']> => ({ form: words, short: words });
