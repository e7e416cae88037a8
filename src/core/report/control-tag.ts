/** Tags of content controls: the only key by which a place in the document is found again. ASCII, at most 40 characters. */
import type { FieldId } from './fields';

/** The annexes (phụ lục) by their Roman number. */
export type AppendixId = 'I' | 'II' | 'III';
/** Every annex in order. */
export const appendixIds: readonly AppendixId[] = ['I', 'II', 'III'];

/** What a tag names. */
export type ControlTag =
  | { readonly kind: 'heading'; readonly item: string }
  | { readonly kind: 'body'; readonly item: string }
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'appendix'; readonly appendix: AppendixId };

/** Tag of an item's heading. */
export const headingTag = (item: string): string => `bctd.h.${item}`;
/** Tag of an item's body. */
export const bodyTag = (item: string): string => `bctd.b.${item}`;
/** Tag of a field, the same at each of its places. */
export const fieldTag = (field: FieldId): string => `bctd.f.${field}`;
/** Tag of an annex block. */
export const appendixTag = (appendix: AppendixId): string => `bctd.a.${appendix}`;

/** Whether a tag is one of ours. */
export const isOurTag = (tag: string): boolean => /^bctd\.[hbfa]\./.test(tag);
