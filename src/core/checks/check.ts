/** What a check is: data and two pure functions. One file each; the list is `index.ts`. */
import type { TextEdit } from '../text/text-edits';
import type { Severity } from './memory/check-memory';
import type { Report } from './reading/report';

export type { Severity };

/** Where a finding stands. `quote` is the words meant, found in the paragraph's text. */
export type Place =
  | { readonly kind: 'paragraph'; readonly paragraph: number; readonly quote: string }
  | { readonly kind: 'control'; readonly tag: string; readonly quote: string }
  /** Nowhere in the text: something is missing, or it is about the whole document. */
  | { readonly kind: 'document' };

/** A safe repair: the least that has to be replaced, or an item that is put back. */
export type Fix =
  /** Words of paragraphs, by index; each `from` stands once in its paragraph. */
  | { readonly kind: 'words'; readonly edits: readonly { readonly paragraph: number; readonly edit: TextEdit }[] }
  /** Words put behind the last of a paragraph. */
  | { readonly kind: 'append'; readonly paragraph: number; readonly text: string }
  /** An empty or leftover paragraph goes. */
  | { readonly kind: 'remove-paragraphs'; readonly paragraphs: readonly number[] }
  /** A heading is written as the form has it (*Ghi lại như mẫu*). */
  | { readonly kind: 'heading'; readonly item: string }
  /** Missing items are put in (*Chèn mục còn thiếu*). */
  | { readonly kind: 'missing-items' }
  /** The document follows what was entered. */
  | { readonly kind: 'entered'; readonly field: string }
  /** A table is built again from the entered counts. */
  | { readonly kind: 'annex'; readonly annex: 'I' | 'II' | 'III' };

/** What came of one target. A target that is right needs no word. */
export type Outcome =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'failed';
      /** What is there and what was expected, in one Vietnamese sentence. */
      readonly message: string;
      readonly place: Place;
      /** Where it differs from the check's own. */
      readonly severity?: Severity;
      readonly fix?: Fix;
    }
  /** *Cần người xem*: `message` says what a person should look at. */
  | { readonly kind: 'cannot-tell'; readonly message: string; readonly place: Place };

/** An article of law or a place in the form on which a check stands. */
export interface Basis {
  /** E.g. "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.6.đ". */
  readonly text: string;
  /** First and last reporting year for which it holds; absent = without limit. */
  readonly from?: number;
  readonly to?: number;
  /** How well it is known: read, from a second hand, proposed, unverified. Nothing unverified is an error. */
  readonly grade: 'A' | 'B' | 'P' | 'U';
}

/** On what a check stands in a report of `year`: the articles that held then, or all where none is known to. */
export function basisIn({ basis }: Pick<AnyCheck, 'basis'>, year: number): readonly Basis[] {
  const held = basis.filter(({ from = -Infinity, to = Infinity }) => from <= year && year <= to);
  return held.length > 0 ? held : basis;
}

/** A rule of the report. `Target` is what it looks at one by one: an item, a cell, a paragraph. */
export interface Check<Target> {
  /** Says what is right when it passes; name of its file and page. */
  readonly id: string;
  /** Rules of the catalogue it holds, e.g. `V08`; '' = one of our own. */
  readonly rule: string;
  /** Name in the pane. */
  readonly title: string;
  readonly severity: Severity;
  readonly basis: readonly [Basis, ...Basis[]];
  /** What it looks at; [] = it does not apply to this report. */
  readonly appliesTo: (report: Report) => readonly Target[];
  readonly expect: (target: Target, report: Report) => Outcome | readonly Outcome[];
}

/** A check whose targets nobody else has to know. */
export interface AnyCheck extends Omit<Check<unknown>, 'appliesTo' | 'expect'> {
  /** Outcomes of every target in document order; [] = not applicable. */
  readonly run: (report: Report) => readonly Outcome[];
}

/** Makes a check out of its parts; throws when something unverified would be an error. */
export function defineCheck<Target>({ appliesTo, expect, ...data }: Check<Target>): AnyCheck {
  if (data.severity === 'error' && data.basis.every(({ grade }) => grade === 'U'))
    throw new Error(`${data.id} rests on nothing verified and cannot be an error`);
  return {
    ...data,
    run: (report) => appliesTo(report).flatMap((target) => expect(target, report)),
  };
}

/** Nothing to say. */
export const passed: Outcome = { kind: 'passed' };

/** A finding at words of a paragraph. */
export const inParagraph = (paragraph: number, quote: string): Place => ({ kind: 'paragraph', paragraph, quote });
/** A finding about the document as a whole. */
export const inDocument: Place = { kind: 'document' };
