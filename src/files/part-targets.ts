/** Relationships of a part: which other parts it names. ECMA-376 Part 2, 6.5. */
import { scanXml } from './xml-scan';

/** A target of a relationship part, seen from the folder of its owner. */
function targetPart(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/**
 * Part names in lower case by relationship id, of the kind whose address ends as given; external targets are left out.
 * `folder` is the folder of the part they belong to, e.g. `word/`.
 */
export function partTargets(relationships: string, folder: string, kind: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  scanXml(relationships, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      if (attribute('Type')?.endsWith(`/${kind}`) === true)
        found.set(attribute('Id') ?? '', targetPart(folder, attribute('Target') ?? ''));
    },
    close: () => undefined,
    text: () => undefined,
  });
  return found;
}

/** Name of the part of relationships that belongs to a part. */
export const relationshipsOf = (part: string): string => {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
};

/** Folder a part lies in, with its slash; '' for the top. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);
