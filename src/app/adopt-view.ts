/** What the panel shows of a draft, in words. Pure. */
import { annexKey, type AdoptionPlan } from '../core/drafts/adoption-plan';
import type { LineRange } from '../core/drafts/draft-match';
import type { Item } from '../core/outline/outline';
import { appendixIds } from '../core/report/control-tag';
import { normalizeText } from '../core/text/normalize';
import type { Draft } from './adopt-draft';
import type { AdoptLine, AdoptRow, AdoptView } from './adopt-state';
import { adoptSaid, remarkSentences } from './adopt-words';

/** Longer paragraphs are shown by their beginning. */
const SHOWN = 140;
/** No heading is longer. */
const LONGEST_CHOICE = 600;

const shortened = (text: string): string => {
  const plain = normalizeText(text);
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN).trimEnd()}…`;
};

/** The panel over a draft. */
export function adoptView(
  draft: Draft,
  plan: AdoptionPlan,
  items: readonly Item[],
  step: AdoptView['step'],
  notes: readonly string[] = [],
): AdoptView {
  const { document, match } = draft;
  const said = (key: string): readonly string[] =>
    (plan.remarks.get(key) ?? []).map((remark) => remarkSentences[remark]);
  const textOf = ({ first, last }: LineRange): string =>
    shortened(
      document.paragraphs
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  const headings = new Map(match.headings.map((heading) => [heading.item, heading]));
  const rows = items.map(({ id, text }): AdoptRow => {
    const heading = headings.get(id);
    if (heading === undefined) return { id, text, state: 'none', reason: '', line: null, found: '', split: false };
    const { words, first, inTable, certainty, reason } = heading;
    const found =
      words === null
        ? textOf(heading)
        : shortened(document.paragraphs[first]?.text.slice(words.start, words.end) ?? '');
    return {
      id,
      text,
      state: certainty,
      reason: [reason, ...said(id)].filter((sentence) => sentence !== '').join(' '),
      line: first,
      found,
      split: words !== null && !inTable,
    };
  });
  const annexes = appendixIds.map((id): AdoptRow => {
    const annex = match.annexes.find((one) => one.id === id);
    const key = annexKey(id);
    const blank = { id: key, text: `Phụ lục ${id}`, split: false };
    if (annex === undefined) return { ...blank, state: 'none', reason: '', line: null, found: '' };
    const opening = shortened(document.paragraphs[annex.first]?.text ?? '');
    return { ...blank, state: 'sure', reason: said(key).join(' '), line: annex.first, found: opening };
  });
  return {
    panel: 'adopt',
    step,
    rows: [...rows, ...annexes],
    strays: match.strays.map((range) => ({ line: range.first, text: textOf(range) })),
    lines: document.paragraphs.flatMap(({ index, text }): readonly AdoptLine[] =>
      text.length > LONGEST_CHOICE || normalizeText(text) === '' ? [] : [{ line: index, text: shortened(text) }],
    ),
    notes: [
      ...notes,
      ...match.repeated.map(({ line }) => adoptSaid.repeated(shortened(document.paragraphs[line]?.text ?? ''))),
      ...(document.macros ? [adoptSaid.macros] : []),
      ...(document.unseen.includes('sections') ? [adoptSaid.unseen] : []),
    ],
  };
}
