/** The panel **Tổng hợp báo cáo của các đơn vị** over one session; loaded with the first of its verbs. */
import { withSources } from '../core/appendix/count-sources';
import type { FoundCount, ImportProposal } from '../core/appendix/import/proposal';
import type { ImportSetting } from '../core/appendix/import/import-workbooks';
import { takeImport } from '../core/appendix/import/take-import';
import { fileReader, mergeFiles, type Merged, type UnderstoodFile } from '../core/drafts/merge-files';
import { sparingHers } from '../core/drafts/merge-hers';
import { xmlText } from '../core/ooxml/xml-text';
import { outlineItems } from '../core/outline/outline-items';
import type { Item } from '../core/outline/outline';
import { sameValue } from '../core/report/same-value';
import { annexData } from './annex-build';
import { rememberFigures } from './appendix-entering';
import type { ChosenFile } from './chosen-file';
import { namedColumns } from './import-action';
import { conflictKey, importView } from './import-view';
import { joinedFiles, readUnitFile } from './merge-reading';
import { LEFT_OUT, type MergeVerb, type MergeView } from './merge-state';
import { bodiesOf, mergeFileViews, mergeRows, mergeTexts } from './merge-view';
import { mergeBusy, mergeDeeds, mergeSaid, missingMessage } from './merge-words';
import { dayText } from './pane-words';
import type { PaneSession } from './pane-session';
import { putIntoBody } from './put-into-body';

/** What was read, and what she chose since. */
interface Reading {
  readonly files: readonly UnderstoodFile[];
  /** Files that could not be read. */
  readonly notes: readonly string[];
  /** By file the unit she chose; null = left out. */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** By name in a table. */
  readonly units: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  /** By conflict the value that holds; another file may change its place among the others. */
  readonly conflicts: Readonly<Record<string, FoundCount>>;
  /** By passage the item it was put into. */
  readonly put: Readonly<Record<string, string>>;
}

const nothing: Reading = { files: [], notes: [], chosen: {}, units: {}, skipped: [], conflicts: {}, put: {} };

const without = <T>(values: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(values).filter(([one]) => one !== key));

/** Carries the verbs of the panel out. Files that were read stay until she begins anew. */
export function createMergePanel(
  session: PaneSession,
  show: (view: MergeView) => void,
): (verb: MergeVerb) => Promise<void> {
  let reading = nothing;
  let merged: Merged | null = null;
  let step: MergeView['step'] = 'choose';

  const items = (): readonly Item[] => outlineItems(session.deps.outline, session.data());
  const setting = (): ImportSetting => ({
    ...annexData(session),
    columns: namedColumns(session),
    chosenUnits: reading.units,
  });
  const missing = (): readonly string[] => {
    const sent = new Set(merged?.files.map(({ unit }) => unit));
    return session.data().units.flatMap(({ id, name }) => (sent.has(id) ? [] : [name]));
  };
  const message = (): string => {
    const { clusterKind, year } = session.data();
    const names = missing();
    return names.length === 0 ? '' : missingMessage(clusterKind, year, dayText(session.deps.clock.now()), names);
  };

  const chosenPlaces = ({ conflicts }: ImportProposal): Readonly<Record<string, number>> =>
    Object.fromEntries(
      conflicts.flatMap((conflict) => {
        const chosen = reading.conflicts[conflictKey(conflict)];
        const place = conflict.found.findIndex((one) => sameValue(one, chosen));
        return place < 0 ? [] : [[conflictKey(conflict), place] as const];
      }),
    );

  const view = (): MergeView => {
    const data = session.data();
    const { chosen, skipped, notes, put, files } = reading;
    const leftOut = files
      .filter(({ file }) => chosen[file.name] === null)
      .map(({ file, sender }) => ({ name: file.name, near: sender.near }));
    const read = merged?.files ?? [];
    const all = items();
    return {
      panel: 'merge',
      step,
      hasUnits: data.units.length > 0,
      rows: merged === null ? [] : mergeRows(read, data, all),
      files: mergeFileViews(read, leftOut),
      units: data.units,
      notes,
      figures:
        merged === null
          ? null
          : importView(merged.proposal, annexData(session), {
              chosen: chosenPlaces(merged.proposal),
              skipped,
              notes: [],
            }),
      texts: mergeTexts(read, data, all, put),
      bodies: bodiesOf(all).map(({ id, text }) => ({ item: id, name: text })),
      missing: merged === null ? '' : message(),
      missingCount: merged === null ? 0 : missing().length,
    };
  };
  const refresh = (change: Partial<Reading> = {}): void => {
    reading = { ...reading, ...change };
    if (reading.files.length === 0) merged = null;
    else {
      const { files, proposal } = mergeFiles(reading.files, setting(), reading.chosen);
      merged = { files, proposal: sparingHers(proposal, session.figures().sources) };
    }
    if (merged === null) step = 'choose';
    show(view());
  };

  const readFiles = async (chosen: readonly ChosenFile[]): Promise<void> => {
    const understand = fileReader(session.deps.outline, setting());
    const found: UnderstoodFile[] = [];
    const notes: string[] = [];
    for (const [place, file] of chosen.entries()) {
      session.saying(mergeBusy.reading(file.name, place + 1, chosen.length));
      // The line above is painted, and a long list of files leaves the pane alive.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const outcome = await readUnitFile(session.deps, file);
      if (outcome.ok) found.push(understand(outcome.value));
      else notes.push(outcome.trouble.sentence);
    }
    if (found.length === 0) {
      show(view());
      session.note('warning', [mergeSaid.stopped, ...notes].join(' '));
      return;
    }
    if (step === 'choose') step = 'units';
    refresh({ files: joinedFiles(reading.files, found), notes });
    const { units } = session.data();
    const sentence = mergeSaid.read(reading.files.length, units.length - missing().length, units.length);
    session.note(notes.length > 0 ? 'warning' : 'success', [sentence, ...notes].join(' '));
  };

  const take = async (): Promise<void> => {
    // What was entered since the files were read counts: the proposal is made anew.
    refresh();
    if (merged === null) return;
    const { proposal } = merged;
    const chosen = chosenPlaces(proposal);
    const found = proposal.conflicts.flatMap((conflict): readonly FoundCount[] => {
      const one = conflict.found[chosen[conflictKey(conflict)] ?? -1];
      return one === undefined || one.origin.file === '' ? [] : [one];
    });
    const counts = [...proposal.changes, ...found];
    const taken = counts.length + proposal.documents.length;
    if (taken > 0) {
      const before = session.figures();
      session.setFigures({
        ...takeImport(before, proposal, found),
        sources: withSources(
          before.sources,
          counts.map((count) => ({ ...count, file: count.origin.file })),
        ),
      });
      rememberFigures(session, mergeDeeds.take, before);
    }
    // A choice holds for one taking: what she enters afterwards is asked about anew.
    refresh({ conflicts: {} });
    if (taken > 0 && !(await session.saveData())) return;
    session.note(taken > 0 ? 'success' : 'info', mergeSaid.taken(taken));
  };

  const put = async (key: string, into: string): Promise<void> => {
    const passage = mergeTexts(merged?.files ?? [], session.data(), items(), {})
      .flatMap(({ passages }) => passages)
      .find((one) => one.key === key);
    const item = items().find(({ id }) => id === into);
    if (passage === undefined || item === undefined) return;
    const outcome = await putIntoBody(session, { item, texts: passage.paragraphs, deed: mergeDeeds.put });
    if (outcome === 'no-body') session.note('warning', mergeSaid.noBody(item.text));
    if (outcome === 'not-put') session.note('warning', mergeSaid.notPut(item.text));
    if (outcome !== 'put') return;
    refresh({ put: { ...reading.put, [key]: into } });
    session.note('success', mergeSaid.put(passage.unit, item.text));
  };

  return async (verb) => {
    switch (verb.kind) {
      case 'open':
        refresh();
        return;
      case 'files':
        return session.work(mergeBusy.reading(verb.files[0]?.name ?? '', 1, verb.files.length), () =>
          readFiles(verb.files),
        );
      case 'step':
        step = verb.to;
        show(view());
        return;
      case 'unit': {
        const others = without(reading.chosen, verb.file);
        if (verb.unit === '') refresh({ chosen: others });
        else refresh({ chosen: { ...others, [verb.file]: verb.unit === LEFT_OUT ? null : verb.unit } });
        return;
      }
      case 'conflict': {
        const conflict = merged?.proposal.conflicts.find((one) => conflictKey(one) === verb.key);
        const one = conflict?.found[verb.place];
        if (one !== undefined) refresh({ conflicts: { ...reading.conflicts, [verb.key]: one } });
        return;
      }
      case 'match': {
        const units = without(reading.units, verb.key);
        if (verb.unit === null) refresh({ units, skipped: [...reading.skipped, verb.key] });
        else refresh({ units: { ...units, [verb.key]: verb.unit } });
        return;
      }
      case 'take':
        return session.work(mergeDeeds.take, take);
      case 'put':
        return session.work(mergeBusy.putting, () => put(verb.passage, verb.item));
      case 'copy-missing': {
        // No turn in the line of work: a host allows copying only shortly after the press.
        const text = message();
        const html = text
          .split('\n')
          .map((line) => `<p>${xmlText(line)}</p>`)
          .join('');
        const copied = await session.deps.copyCells({ text, html });
        session.note(copied ? 'success' : 'warning', copied ? mergeSaid.missingCopied : mergeSaid.copyByHand);
        return;
      }
      case 'clear':
        reading = nothing;
        refresh();
    }
  };
}
