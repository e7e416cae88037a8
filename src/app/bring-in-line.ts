/** Brings the document into line with the data: texts, headings printed anew, lines and items that appear or go. */
import { outlineItems } from '../core/outline/outline-items';
import type { Change } from '../core/report/change';
import { changePlan, defaultChanges, type ChangePlan } from '../core/report/change-plan';
import { bodyTag, headingTag } from '../core/report/control-tag';
import { documentParts } from '../core/report/document-parts';
import { itemGaps } from '../core/report/gaps';
import { newReportContent } from '../core/report/report-content';
import type { ReportData } from '../core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot } from '../core/report/snapshot';
import { appearId, disappearId, lossOfItem } from './form-view';
import { withoutLeftovers } from './leftovers';
import type { GapFilling, OutlineGateway } from './ports';
import { readReport } from './read-report';
import { needsPackage, textChangeOf } from './text-changes';
import { success, type Result } from './trouble';
import type { PaneDeps } from './pane-deps';

/** From what data to what data, and which of the places. */
export interface Bringing {
  readonly from: ReportData;
  readonly to: ReportData;
  /** By id of a pending change. */
  readonly chosen: (id: string) => boolean;
  readonly pauseTracking: boolean;
}

/** What came of it. */
export interface Brought {
  readonly before: DocumentSnapshot;
  readonly after: DocumentSnapshot;
  /** Changes that were carried out, as they were planned. */
  readonly changes: readonly Change[];
  /** Names of chosen places that do not read as they should. */
  readonly left: readonly string[];
}

/** What is updated without being asked for: nothing of hers is rewritten, and no item goes with text of hers. */
export function byDefault(plan: ChangePlan, snapshot: DocumentSnapshot): (id: string) => boolean {
  const ids = new Set([
    ...defaultChanges(plan).map(({ id }) => id),
    ...plan.appear.map(appearId),
    ...plan.disappear.filter((item) => lossOfItem(snapshot, item) === null).map(disappearId),
  ]);
  return (id) => ids.has(id);
}

/**
 * Carries out the chosen places on the document as it stands. Requests: two for the texts; where something is printed anew
 * or appears, two more and one to tidy; one where something goes. After a fault what stands is counted again.
 */
export async function bringInLine(deps: PaneDeps, bringing: Bringing): Promise<Result<Brought>> {
  const { gateway, outline } = deps;
  const { from, to, chosen, pauseTracking } = bringing;
  const planOn = (now: DocumentSnapshot): ChangePlan => changePlan(outline, from, to, now);
  let carried: readonly Change[] = [];
  // Loaded before anything is written: a file of the pane may be out of reach.
  await import('./packages');

  const rewritten = await gateway.rewrite((now) => {
    carried = planOn(now).changes.filter(({ id }) => chosen(id));
    return carried.flatMap((change) => textChangeOf(change) ?? []);
  }, pauseTracking);
  if (!rewritten.ok) return rewritten;

  const remaining = planOn(rewritten.value.after);
  const filled = await printAnew(deps, bringing, remaining, rewritten.value.after);
  if (!filled.ok) return filled;
  const cleared = await takeAway(gateway, remaining, bringing, filled.value);
  if (!cleared.ok) return cleared;

  const after = cleared.value;
  const rest = planOn(after);
  return success({
    before: rewritten.value.before,
    after,
    changes: carried,
    left: [
      ...rest.changes.filter(({ id }) => chosen(id)).map(({ name }) => name),
      ...rest.appear
        .filter((item) => chosen(appearId(item)) && documentParts(after).withTag(headingTag(item)).length === 0)
        .map((item) => outlineItems(outline, to).find(({ id }) => id === item)?.text ?? item),
    ],
  });
}

/** Headings printed anew before the old ones, the line Kính gửi, items that appear: one insertion each, in two requests. `plan`: of `standing`. */
async function printAnew(
  deps: PaneDeps,
  { to, chosen, pauseTracking }: Bringing,
  plan: ChangePlan,
  standing: DocumentSnapshot,
): Promise<Result<DocumentSnapshot>> {
  const { addresseePackage, partsPackage } = await import('./packages');
  const content = newReportContent(deps.outline, to);
  const wanted = plan.changes.filter((change) => chosen(change.id) && needsPackage(change));
  const again = wanted.flatMap(({ tag, control }): readonly GapFilling[] => {
    const item = tag?.replace(/^bctd\.h\./u, '');
    if (item === undefined || control === null) return [];
    return [
      {
        anchor: { kind: 'control', id: control, side: 'Before' },
        package: partsPackage(content, [{ item, part: 'heading' }]),
      },
    ];
  });
  const lines = wanted.flatMap(({ relay, anchor }): readonly GapFilling[] =>
    relay || anchor === null ? [] : [{ anchor, package: addresseePackage(content) }],
  );
  const fresh = new Set(plan.appear.filter((item) => chosen(appearId(item))));
  const report = readReport(deps.outline, to, standing);
  const gaps = itemGaps(report.items, report.statuses, standing).flatMap((gap): readonly GapFilling[] => {
    const parts = gap.parts.filter(({ item }) => fresh.has(item));
    return parts.length === 0 ? [] : [{ anchor: gap.anchor, package: partsPackage(content, parts) }];
  });
  const fillings = [...lines, ...again, ...gaps];
  if (fillings.length === 0) return success(standing);
  const filled = await deps.gateway.fillGaps(fillings, pauseTracking);
  return filled.ok ? success(await withoutLeftovers(deps.gateway, standing, filled.value, pauseTracking)) : filled;
}

/** Old headings that were printed anew, and items that go. `plan`: of the document before anything was printed. */
async function takeAway(
  gateway: OutlineGateway,
  plan: ChangePlan,
  { chosen, pauseTracking }: Bringing,
  standing: DocumentSnapshot,
): Promise<Result<DocumentSnapshot>> {
  const parts = documentParts(standing);
  const place = (control: ControlSnapshot): number => parts.position(control) ?? 0;
  const old = plan.changes
    .filter(({ id, relay }) => relay && chosen(id))
    .flatMap(({ tag }) => {
      const [, ...behind] = [...parts.withTag(tag ?? '')].sort((a, b) => place(a) - place(b));
      return behind;
    });
  const gone = plan.disappear
    .filter((item) => chosen(disappearId(item)))
    .flatMap((item) => [...parts.withTag(headingTag(item)), ...parts.withTag(bodyTag(item))]);
  const ids = [...new Set([...old, ...gone].map(({ id }) => id))];
  return ids.length === 0 ? success(standing) : gateway.deleteControls({ ids, unlock: ids, pauseTracking });
}
