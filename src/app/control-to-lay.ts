/** Controls of the report as they are laid around text that stands already. */
import { appendixTitle, bodyTitle, headingTitle } from '../core/ooxml/control-titles';
import type { Item } from '../core/outline/outline';
import { appendixTag, bodyTag, fieldTag, headingTag, type AppendixId } from '../core/report/control-tag';
import { fieldNames, type FieldId } from '../core/report/fields';
import type { ControlToLay } from './ports';

type Place = Pick<ControlToLay, 'first' | 'last'>;

/** Around an item's heading; with `words` around those alone. */
export const headingOver = (item: Item, first: number, last: number, words?: ControlToLay['words']): ControlToLay => ({
  tag: headingTag(item.id),
  title: headingTitle(item),
  appearance: 'hidden',
  first,
  last,
  ...(words && { words }),
});

/** Around what is written under an item's heading. */
export const bodyOver = (item: Item, first: number, last: number): ControlToLay => ({
  tag: bodyTag(item.id),
  title: bodyTitle(item),
  appearance: 'boundingBox',
  first,
  last,
});

/** Around an annex's table and the empty paragraph behind it. */
export const annexOver = (annex: AppendixId, { first, last }: Place): ControlToLay => ({
  tag: appendixTag(annex),
  title: appendixTitle(annex),
  appearance: 'boundingBox',
  first,
  last,
});

/** Around the words of a field. */
export const fieldOver = (field: FieldId, line: number, words: NonNullable<ControlToLay['words']>): ControlToLay => ({
  tag: fieldTag(field),
  title: fieldNames[field],
  appearance: 'hidden',
  first: line,
  last: line,
  words,
  locked: false,
});
