/** The panel **Lấy phần viết từ bản khác** over one session; loaded with the first of its verbs. */
import { compareFields } from '../core/drafts/other-copy-fields';
import { compareFigures, takeCopyFigures, type FigureComparison } from '../core/drafts/other-copy-figures';
import { readOtherCopy, type OtherCopy } from '../core/drafts/other-copy-file';
import { compareTexts, type TextComparison } from '../core/drafts/other-copy-texts';
import { outlineItems } from '../core/outline/outline-items';
import type { Item } from '../core/outline/outline';
import { annexData } from './annex-build';
import { rememberFigures } from './appendix-entering';
import type { ChosenFile } from './chosen-file';
import { namedColumns } from './import-action';
import type { OpenBody } from './open-body';
import type { CopyPart, CopyText, OtherCopyVerb, OtherCopyView } from './other-copy-state';
import { copyFigures, copyText, emptyOtherCopy, fileNotes, openBodies, strangeSentences } from './other-copy-view';
import { otherCopyBusy, otherCopyDeeds, otherCopySaid, replaceQuestion } from './other-copy-words';
import { busy } from './pane-words';
import type { PaneSession } from './pane-session';
import { putIntoBody } from './put-into-body';

/** A copy that was read, and what she chose since. */
interface Reading {
  readonly name: string;
  readonly modified: number | null;
  readonly copy: OtherCopy;
  /** Items that differed once: they stay in the list. */
  readonly listed: ReadonlySet<string>;
  /** Items in which she keeps hers. */
  readonly kept: ReadonlySet<string>;
}

/** The copies side by side as they stand now. */
interface Comparison {
  readonly items: readonly Item[];
  readonly bodies: ReadonlyMap<string, OpenBody>;
  readonly texts: TextComparison;
  readonly figures: FigureComparison;
}

/** Carries the verbs of the panel out. What was read stays while the pane is open. */
export function createOtherCopyPanel(
  session: PaneSession,
  show: (view: OtherCopyView) => void,
): (verb: OtherCopyVerb) => Promise<void> {
  let reading: Reading | null = null;
  let step: OtherCopyView['step'] = 'choose';
  let part: CopyPart = 'texts';

  const compare = ({ copy }: Reading): Comparison => {
    const items = outlineItems(session.deps.outline, session.data());
    const bodies = openBodies(items, session.lastReading()?.snapshot ?? null);
    const mine = new Map([...bodies].map(([item, { lines }]) => [item, lines]));
    const setting = { ...annexData(session), columns: namedColumns(session) };
    return { items, bodies, texts: compareTexts(items, mine, copy.texts), figures: compareFigures(copy, setting) };
  };

  const listedTexts = (from: Reading, { items, bodies, texts }: Comparison): readonly CopyText[] => {
    const differing = new Map(texts.differences.map((difference) => [difference.item, difference]));
    const theirs = new Map(from.copy.texts.map((text) => [text.item, text]));
    return items.flatMap(({ id, text }): readonly CopyText[] => {
      const settled = theirs.get(id);
      const said = settled?.paragraphs.map((line) => ({ text: line, fresh: false })) ?? [];
      const same = settled && { item: id, mine: said, theirs: said, more: settled.more };
      const shown = differing.get(id) ?? (from.listed.has(id) ? same : undefined);
      return shown === undefined ? [] : [copyText(shown, text, bodies.get(id), from.kept.has(id))];
    });
  };

  const comparedView = (from: Reading): OtherCopyView => {
    const comparison = compare(from);
    const { items, texts, figures } = comparison;
    reading = { ...from, listed: new Set([...from.listed, ...texts.differences.map(({ item }) => item)]) };
    const data = session.data();
    const names = new Map(items.map(({ id, text }) => [id, text]));
    const onlyMine = texts.onlyMine.map((id) => names.get(id) ?? id);
    const shownTexts = listedTexts(reading, comparison);
    const shownFigures = copyFigures(figures, data);
    const fields = compareFields(session.deps.outline, from.copy, data);
    const same = shownTexts.length + onlyMine.length + shownFigures.length + fields.length === 0;
    return {
      ...emptyOtherCopy,
      step: 'compare',
      file: from.name,
      notes: [
        ...(same ? [otherCopySaid.identical(texts.same)] : []),
        ...strangeSentences(from.copy, data),
        ...fileNotes(from.copy, from.modified),
      ],
      same,
      part,
      texts: shownTexts,
      textNotes: [
        ...(texts.same > 0 ? [otherCopySaid.sameItems(texts.same)] : []),
        ...(onlyMine.length > 0 ? [otherCopySaid.onlyMine(onlyMine)] : []),
      ],
      figures: shownFigures,
      figureNotes: [
        ...(from.copy.entered ? [] : [otherCopySaid.rebuilt]),
        ...(figures.same > 0 ? [otherCopySaid.sameFigures(figures.same)] : []),
        ...(figures.strangers.length > 0 ? [otherCopySaid.strangers(figures.strangers)] : []),
      ],
      fields,
    };
  };

  const view = (): OtherCopyView => {
    if (reading === null) return { ...emptyOtherCopy, step };
    if (step === 'compare') return comparedView(reading);
    const notes = step === 'other' ? strangeSentences(reading.copy, session.data()) : [];
    return { ...emptyOtherCopy, step, file: reading.name, notes };
  };
  const go = (to: OtherCopyView['step']): void => {
    step = to;
    show(view());
  };

  const readFiles = async (files: readonly ChosenFile[]): Promise<void> => {
    const [chosen, other] = files;
    if (chosen === undefined) return;
    if (other !== undefined) {
      session.note('warning', otherCopySaid.manyFiles);
      return;
    }
    const before = step;
    go('reading');
    const read = await session.deps.readDocument(chosen.bytes, chosen.name);
    // What stands in the open document is compared as it is now, not as it was when the pane last looked.
    if (!read.ok || (await session.read()) === null) {
      go(before);
      if (!read.ok) session.trouble(read.trouble);
      return;
    }
    const copy = readOtherCopy(session.deps.outline, read.value);
    if (copy.headings === 0) {
      go(before);
      session.note('warning', otherCopySaid.noReport(chosen.name));
      return;
    }
    reading = { name: chosen.name, modified: chosen.modified, copy, listed: new Set(), kept: new Set() };
    part = 'texts';
    go(strangeSentences(copy, session.data()).length > 0 ? 'other' : 'compare');
  };

  const put = async (kind: 'replace' | 'both', text: CopyText, item: Item): Promise<void> => {
    const [mine, theirs] = [text.mine, text.theirs].map((lines) => lines.map((line) => line.text));
    if (mine === undefined || theirs === undefined) return;
    const refused = text.noPutting !== '' ? text.noPutting : kind === 'replace' ? text.noReplacing : '';
    if (refused !== '') {
      session.note('warning', refused);
      return;
    }
    const replaces = kind === 'replace' && mine.length > 0;
    if (replaces && (await session.ask(replaceQuestion(text.name, mine))) === null) return;
    const outcome = await putIntoBody(session, {
      item,
      texts: theirs,
      deed: otherCopyDeeds[kind],
      ...(replaces && { instead: mine }),
    });
    if (outcome === null) return;
    if (outcome === 'no-body') session.note('warning', otherCopySaid.noBody(text.name));
    if (outcome === 'not-put') session.note('warning', otherCopySaid.notPut(text.name));
    if (outcome === 'put') session.note('success', otherCopySaid[kind === 'both' ? 'added' : 'replaced'](text.name));
    show(view());
  };

  const take = async (from: Reading, only: string | null): Promise<void> => {
    // What was entered meanwhile counts: the comparison is made anew.
    const { figures } = compare(from);
    const all = copyFigures(figures, session.data()).map(({ key }) => key);
    const keys = new Set(all.filter((key) => only === null || key === only));
    if (keys.size > 0) {
      const before = session.figures();
      session.setFigures(takeCopyFigures(before, figures, keys));
      rememberFigures(session, otherCopyDeeds.figures, before);
    }
    show(view());
    if (keys.size > 0 && !(await session.saveData())) return;
    session.note(keys.size > 0 ? 'success' : 'info', otherCopySaid.taken(keys.size));
  };

  // Bodies are written, emptied and taken back outside the panel too.
  session.onShown(() => {
    if (session.state().existing?.panel === 'other-copy' && step === 'compare') show(view());
  });

  return async (verb) => {
    switch (verb.kind) {
      case 'open':
        go(step === 'reading' ? 'choose' : step);
        return;
      case 'files':
        return session.work(otherCopyBusy.reading(verb.files[0]?.name ?? ''), () => readFiles(verb.files));
      case 'other-file':
        reading = null;
        go('choose');
        return;
    }
    const from = reading;
    if (from === null) return;
    switch (verb.kind) {
      case 'use':
        go('compare');
        return;
      case 'part':
        part = verb.to;
        show(view());
        return;
      case 'figure':
      case 'all-figures':
        return session.work(otherCopyBusy.taking, () => take(from, verb.kind === 'figure' ? verb.key : null));
    }
    const comparison = compare(from);
    const text = listedTexts(from, comparison).find(({ item }) => item === verb.item);
    const item = comparison.items.find(({ id }) => id === verb.item);
    if (text === undefined || item === undefined) return;
    const { kind } = verb;
    if (kind !== 'keep') return session.work(busy.changing, () => put(kind, text, item));
    reading = { ...from, kept: new Set([...from.kept, verb.item]) };
    show(view());
    session.note('info', otherCopySaid.kept(text.name));
  };
}
