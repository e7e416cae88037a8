/**
 * Writes test/fixtures/drafts: documents as people hand them on, and for each the right matching. Nothing of the product
 * is asked what is right. `node test/support/drafts/make-drafts.mjs`, then `npx prettier --write test/fixtures/drafts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { writeDocx } from './blocks.mjs';
import { handPlan } from './by-hand.mjs';
import { formPlan } from './form-plan.mjs';
import { matchingOf } from './matching.mjs';
import { headingPlan } from './plan.mjs';
import { aroundPlan } from './plan-around.mjs';
import { documentPlan } from './plan-documents.mjs';
import { laterPlan } from './plan-later.mjs';
import { structurePlan } from './plan-structure.mjs';
import { yetPlan } from './plan-yet.mjs';
import { report } from './sources.mjs';

const folder = new URL('../../fixtures/drafts/', import.meta.url);
/** The matcher failed on these while they were kept out, so they were looked at; those written in their place are kept out instead. */
const opened = new Set(['by-hand-5', 'written-3']);
/** Every third by name is kept out while the matcher is made. */
const isHeldOut = (place, name) => (place % 3 === 2 && !opened.has(name)) || /^written-[12]$/u.test(name);

mkdirSync(folder, { recursive: true });
const all = [
  ...headingPlan,
  ...documentPlan,
  ...aroundPlan,
  ...formPlan,
  ...handPlan,
  ...laterPlan,
  ...structurePlan,
  ...yetPlan,
].sort((one, other) => (one.name < other.name ? -1 : 1));
let total = 0;
for (const [place, { name, kind, source, how, make, options, file }] of all.entries()) {
  const draft = file ?? report(source, options);
  make?.(draft);
  const bytes = writeDocx(draft);
  total += bytes.length;
  writeFileSync(new URL(`${name}.docx`, folder), bytes);
  const matching = { kind, source, how, heldOut: isHeldOut(place, name), ...matchingOf(draft.blocks) };
  writeFileSync(new URL(`${name}.json`, folder), JSON.stringify(matching));
}
console.log(`${all.length} drafts, ${total} bytes`);
