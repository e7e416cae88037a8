/** The pane's own reading of Word as a file, for a Word that does not give its file: text and controls only. */
import { isOurTag } from './control-tag';
import type { FileControl, FileDocument, FileParagraph } from './file-document';
import type { DocumentSnapshot } from './snapshot';
import { holdsNothing } from './written-text';

/** What no reading through Office.js shows; nothing is said about it. */
const UNSEEN: FileDocument['unseen'] = ['format', 'sections', 'comments'];

/** Paragraphs without format, tables and sections; what cannot be seen is named in `unseen`. `dataParts`: XML of the parts of ours. */
export function fileOfSnapshot(snapshot: DocumentSnapshot, dataParts: readonly string[]): FileDocument {
  const paragraphs = snapshot.paragraphs.map((paragraph): FileParagraph => ({
    ...paragraph,
    runs: [],
    style: null,
    alignment: 'left',
    firstLine: 0,
    indent: 0,
    before: 0,
    after: 0,
    line: { kind: 'multiple', value: 1 },
    autoNumber: null,
    outlineLevel: null,
    section: 0,
    cell: null,
    pageBreak: false,
    picture: false,
    changed: false,
  }));
  const places = new Map<number, { first: number; last: number }>();
  const parents = new Map(snapshot.controls.map(({ id, parent }) => [id, parent]));
  for (const { index, control } of snapshot.paragraphs) {
    const seen = new Set<number>();
    for (let id = control; id !== null && !seen.has(id); id = parents.get(id) ?? null) {
      seen.add(id);
      const place = places.get(id);
      if (place) place.last = index;
      else places.set(id, { first: index, last: index });
    }
  }
  const controls = snapshot.controls.map((control): FileControl => {
    const place = places.get(control.id);
    return {
      ...control,
      // Office.js does not say it: what of ours holds guidance, Word's prompt or dots alone shows its placeholder.
      placeholder: isOurTag(control.tag) && holdsNothing(control),
      paragraph: place?.first ?? 0,
      lastParagraph: place?.last ?? 0,
      start: place ? null : 0,
    };
  });
  return {
    paragraphs,
    controls,
    tables: [],
    sections: [],
    comments: [],
    changes: { inserted: 0, deleted: 0, moved: 0, format: 0 },
    pictures: snapshot.pictures,
    dataParts,
    macros: false,
    unseen: snapshot.tracking === 'unknown' ? [...UNSEEN, 'changes'] : UNSEEN,
    ...(snapshot.tracking !== 'unknown' && { tracking: snapshot.tracking }),
  };
}
