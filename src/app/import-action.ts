/** **Nhập từ Excel**, **Tải mẫu Excel** and **Sao chép để dán vào Excel**: files become a proposal; nothing is taken over until she agrees. */
import { allColumns } from '../core/appendix/columns';
import type { FoundCount, ImportProposal } from '../core/appendix/import/proposal';
import type { TemplateData } from '../core/appendix/import/template';
import type { Workbook } from '../core/appendix/import/workbook';
import { printedColumns } from '../core/appendix/printed-columns';
import type { AppendixColumn } from '../core/appendix/title-row';
import { annexData } from './annex-build';
import type { ChangeFigures } from './appendix-entering';
import type { AppendixActions } from './appendix-state';
import { appendixBusy, appendixDeeds, appendixSaid } from './appendix-words';
import { conflictKey, importView } from './import-view';
import type { PaneSession } from './pane-session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The verbs of importing. */
export type ImportActions = Pick<
  AppendixActions,
  'readFiles' | 'matchUnit' | 'chooseImported' | 'takeImport' | 'dropImport' | 'downloadTemplate' | 'copyTemplate'
>;

/** Files that were read, and what she chose since. */
interface Reading {
  readonly workbooks: readonly Workbook[];
  /** What is said of files that could not be read. */
  readonly notes: readonly string[];
  readonly units: Readonly<Record<string, string>>;
  readonly skipped: readonly string[];
  readonly chosen: Readonly<Record<string, number>>;
}

/** The verbs over one session. */
export function createImport(session: PaneSession, change: ChangeFigures): ImportActions {
  let reading: Reading | null = null;
  let proposal: ImportProposal | null = null;

  const show = async (next: Reading | null): Promise<void> => {
    reading = next;
    if (next === null) {
      proposal = null;
      session.setAppendix({ importing: null });
      return;
    }
    const { importWorkbooks } = await import('../core/appendix/import/import-workbooks');
    const data = annexData(session);
    proposal = importWorkbooks(next.workbooks, {
      ...data,
      columns: namedColumns(session),
      chosenUnits: next.units,
    });
    session.setAppendix({ importing: importView(proposal, data, next) });
  };

  return {
    readFiles: (files) =>
      session.work(appendixBusy.reading(files[0]?.name ?? ''), async () => {
        const [workbooks, notes]: [Workbook[], string[]] = [[], []];
        for (const { name, bytes } of files) {
          session.saying(appendixBusy.reading(name));
          const read = await session.deps.readWorkbook(bytes, name);
          if (read.ok) workbooks.push(read.value);
          else notes.push(read.trouble.sentence);
        }
        if (workbooks.length === 0) {
          session.note('warning', notes.join(' '));
          return;
        }
        await show({ workbooks, notes, units: {}, skipped: [], chosen: {} });
        session.note('info', appendixSaid.filesRead(proposal?.changes.length ?? 0, proposal?.documents.length ?? 0));
      }),
    matchUnit: async (key, unit) => {
      if (reading === null) return;
      const others = Object.fromEntries(Object.entries(reading.units).filter(([one]) => one !== key));
      await show(
        unit === null
          ? { ...reading, units: others, skipped: [...reading.skipped, key] }
          : { ...reading, units: { ...others, [key]: unit } },
      );
    },
    chooseImported: async (key, place) => {
      if (reading) await show({ ...reading, chosen: { ...reading.chosen, [key]: place } });
    },
    takeImport: async () => {
      if (reading === null) return;
      // What was entered since the files were read counts: the proposal is made anew.
      await show(reading);
      if (proposal === null) return;
      const { takeImport } = await import('../core/appendix/import/take-import');
      const { chosen } = reading;
      const found = proposal.conflicts.flatMap((conflict): readonly FoundCount[] => {
        const one = conflict.found[chosen[conflictKey(conflict)] ?? -1];
        return one === undefined ? [] : [one];
      });
      const taken = proposal.changes.length + found.length + proposal.documents.length;
      await change(appendixDeeds.import, takeImport(session.figures(), proposal, found));
      await show(null);
      session.note(taken > 0 ? 'success' : 'info', appendixSaid.imported(taken));
    },
    dropImport: () => void show(null),
    downloadTemplate: () =>
      session.work(appendixBusy.template, async () => {
        const { templateFileName, templateSheets } = await import('../core/appendix/import/template');
        const data = templateData(session);
        const name = templateFileName(data.year);
        const bytes = await session.deps.writeWorkbook(templateSheets(data));
        const saved = session.deps.download.save(name, bytes, XLSX);
        if (saved.ok) session.note('success', appendixSaid.templateSaved(name));
        else session.note('warning', appendixSaid.copyInstead);
      }),
    copyTemplate: async () => {
      // No turn in the line of work: a host allows copying only shortly after the press.
      const [{ templateSheets }, { templateText }] = await Promise.all([
        import('../core/appendix/import/template'),
        import('../core/appendix/import/template-text'),
      ]);
      const cells = templateText(templateSheets(templateData(session)));
      if (!(await session.deps.copyCells(cells))) return cells.text;
      session.note('success', appendixSaid.templateCopied);
      return '';
    },
  };
}

/** Every column, those that are printed with her words in the header. */
export function namedColumns(session: PaneSession): readonly AppendixColumn[] {
  const data = annexData(session);
  const printed = new Map(
    (['II', 'III'] as const).flatMap((table) =>
      printedColumns(table, data).columns.map((column) => [column.id, column] as const),
    ),
  );
  return allColumns(data.year).map((column) => printed.get(column.id) ?? column);
}

/** What the workbook for the units is made of. */
function templateData(session: PaneSession): TemplateData {
  const data = annexData(session);
  const cluster = `${data.clusterKind === 'cum' ? 'Cụm' : 'Khối'} thi đua ${session.data().cluster}`.trim();
  return { ...data, cluster, columns: templateColumns(session) };
}

/** The columns that are filled in: those that are printed, and the texts under the table. */
function templateColumns(session: PaneSession): readonly AppendixColumn[] {
  const data = annexData(session);
  const shown = new Set(
    (['II', 'III'] as const).flatMap((table) => printedColumns(table, data).columns.map(({ id }) => id)),
  );
  return namedColumns(session).filter(
    ({ id, kind, printed, inYear }) => kind !== 'computed' && (shown.has(id) || (printed === 'note' && inYear)),
  );
}
