/** What the headings of a document say of the choices behind them: wording, rating, mục bổ sung, dropped items, her own headings. */
import { headingRows } from '../outline/heading-rows';
import type { AddedHeading, AddedLevel, Item, Outline, OutlineSettings } from '../outline/outline';
import { outlineItems } from '../outline/outline-items';
import { addedLevels } from '../outline/own-words';
import { headingMatcher } from '../outline/recognise';
import { normalizeText } from '../text/normalize';
import { headingTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { headingShape } from './heading-spelling';
import { checkHeading } from './outline-changes';

/** A heading that stands in a document. */
interface StandingHeading {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

/** What was read. */
export interface HeadingChoices {
  readonly settings: OutlineSettings;
  /** Items whose heading stands. */
  readonly standing: ReadonlySet<string>;
  /** Headings of hers that could not be read. */
  readonly unreadable: boolean;
  /** Items whose heading reads otherwise than the form prints it under these choices. */
  readonly differing: readonly string[];
}

const tagPrefix = headingTag('');

/** Every heading in document order: by its control, else by its words. The first of two counts. */
function standingHeadings(
  outline: Outline,
  settings: OutlineSettings,
  parts: DocumentParts,
  tags: readonly string[],
): readonly StandingHeading[] {
  const found = new Map<string, StandingHeading>();
  for (const tag of tags.filter((one) => one.startsWith(tagPrefix))) {
    const id = tag.slice(tagPrefix.length);
    const [control] = parts.withTag(tag).filter(({ tracked }) => tracked !== true);
    if (control) found.set(id, { id, text: normalizeText(control.text), at: parts.position(control) ?? Infinity });
  }
  const match = headingMatcher(outline, settings);
  for (const { text, index } of parts.loose) {
    const id = match(text);
    if (id !== null && !found.has(id)) found.set(id, { id, text: normalizeText(text), at: index });
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
}

/** The level a heading of hers has, by its number, among those it may have behind an item. */
function levelOf(text: string, behind: Item['level']): AddedLevel {
  const allowed = addedLevels(behind);
  const said: AddedLevel = /^[–—-]/u.test(text) ? 'bullet' : /^[IVXLC]+\./u.test(text) ? 'section' : 'clause';
  return allowed.find((level) => level === said) ?? allowed[0] ?? said;
}

/** Her own headings, each behind the heading before it; `readable` is less than their number where words are missing. */
function addedHeadings(
  outline: Outline,
  settings: OutlineSettings,
  standing: readonly StandingHeading[],
): readonly AddedHeading[] {
  const levels = new Map<string, Item['level']>(
    headingRows(outline, settings).map(({ row, level }) => [row.id, level]),
  );
  const added: AddedHeading[] = [];
  standing.forEach(({ id, text }, place) => {
    if (!/^X\d{1,6}$/u.test(id)) return;
    const before = standing
      .slice(0, place)
      .reverse()
      .find((one) => levels.has(one.id));
    const behind = levels.get(before?.id ?? '');
    if (before === undefined || behind === undefined) return;
    const level = levelOf(text, behind);
    const words = checkHeading(text, level, settings.year);
    if (!words.ok) return;
    levels.set(id, level);
    added.push({ id, after: before.id, level, words: words.value });
  });
  return added;
}

/** Reads the choices; `tags` = those of the document's controls. Of two choices that fit as well the usual one stands. */
export function headingChoices(
  outline: Outline,
  blank: OutlineSettings,
  parts: DocumentParts,
  tags: readonly string[],
): HeadingChoices {
  const standing = standingHeadings(outline, blank, parts, tags);
  const texts = new Map(standing.map(({ id, text }) => [id, headingShape(text)]));
  const items = (settings: OutlineSettings): readonly Item[] => outlineItems(outline, settings);
  const fitting = (settings: OutlineSettings): number =>
    items(settings).filter(({ id, text }) => texts.get(id) === headingShape(text)).length;
  const better = (one: OutlineSettings, other: OutlineSettings): OutlineSettings =>
    fitting(other) > fitting(one) ? other : one;

  const extras = (outline.extras ?? []).map(({ row }) => row.id).filter((id) => texts.has(id));
  const added = addedHeadings(outline, blank, standing);
  const wordsChosen = (given: OutlineSettings): OutlineSettings => {
    const worded = better(given, { ...given, wording: 'short' });
    return better(worded, { ...worded, rating: 'expected' });
  };
  const whole = wordsChosen({ ...blank, extras, added });
  // Only the numbers of those behind it tell a dropped item from one that was lost.
  const gone = items(whole)
    .map(({ id }) => id)
    .filter((id) => !texts.has(id));
  const without = gone.reduce<OutlineSettings>(
    (standing, id) => {
      const kept = { ...standing, dropped: standing.dropped.filter((other) => other !== id) };
      return fitting(kept) >= fitting(standing) ? kept : standing;
    },
    { ...whole, dropped: gone },
  );
  const settings = wordsChosen(better(whole, without));
  const chosen = items(settings);
  return {
    settings,
    standing: new Set(texts.keys()),
    unreadable: added.length < standing.filter(({ id }) => /^X\d/u.test(id)).length,
    differing: chosen
      .filter(({ id, text }) => texts.has(id) && texts.get(id) !== headingShape(text))
      .map(({ id }) => id),
  };
}
