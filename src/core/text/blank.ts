/** What a place without a value shows. The same sign stands in a field's control (`BLANK` in `report/fields.ts`). */
export const BLANK = '……';
