/** Two panes' memories of the checks of one document. */
import { sameValue } from '../../report/same-value';
import type { CheckMemory, IgnoredFinding } from './check-memory';

/** Those of `mine` and `theirs` that neither side took up again since `base`; by key, mine where both have one. */
function mergeIgnored(
  base: readonly IgnoredFinding[],
  mine: readonly IgnoredFinding[],
  theirs: readonly IgnoredFinding[],
): readonly IgnoredFinding[] {
  const keys = (list: readonly IgnoredFinding[]): ReadonlySet<string> => new Set(list.map(({ key }) => key));
  const [before, here, there] = [keys(base), keys(mine), keys(theirs)];
  return [
    ...mine.filter(({ key }) => there.has(key) || !before.has(key)),
    ...theirs.filter(({ key }) => !here.has(key) && !before.has(key)),
  ];
}

/** Entry by entry: theirs where I changed nothing since `base`, else mine; what was set aside is joined. */
export function mergeCheckMemory(base: CheckMemory, mine: CheckMemory, theirs: CheckMemory): CheckMemory {
  const pick = <Name extends keyof CheckMemory>(name: Name): CheckMemory[Name] =>
    sameValue(mine[name], base[name]) ? theirs[name] : mine[name];
  return {
    purpose: pick('purpose'),
    ignored: mergeIgnored(base.ignored, mine.ignored, theirs.ignored),
    choices: pick('choices'),
    keptHeadings: pick('keptHeadings'),
    flagQuota: pick('flagQuota'),
    stamp: pick('stamp'),
  };
}
