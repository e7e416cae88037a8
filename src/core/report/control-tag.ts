/** Tags of content controls: the only key by which a place in the document is found again. ASCII, at most 40 characters. */
import type { FieldId } from './fields';

/** The annexes (phụ lục) by their Roman number. */
export type AppendixId = 'I' | 'II' | 'III';
export const appendixIds: readonly AppendixId[] = ['I', 'II', 'III'];

export type ControlTag =
  | { readonly kind: 'heading'; readonly item: string }
  | { readonly kind: 'body'; readonly item: string }
  | { readonly kind: 'field'; readonly field: FieldId }
  | { readonly kind: 'appendix'; readonly appendix: AppendixId };

export const headingTag = (item: string): string => `bctd.h.${item}`;
export const bodyTag = (item: string): string => `bctd.b.${item}`;
export const fieldTag = (field: FieldId): string => `bctd.f.${field}`;
export const appendixTag = (appendix: AppendixId): string => `bctd.a.${appendix}`;

/** Whether a tag is one of ours. */
export const isOurTag = (tag: string): boolean => /^bctd\.[hbfa]\./.test(tag);
