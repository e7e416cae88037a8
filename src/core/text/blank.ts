/** What a place without a value shows. The same sign stands in a field's control (`BLANK` in `report/fields.ts`). */
export const BLANK = '……';

/** Whether nothing but dots, lines and spaces stands there: a place the form leaves to be filled in. */
export const isLeftBlank = (text: string): boolean => /^[.…_\s·‥]*$/u.test(text);
