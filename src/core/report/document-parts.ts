/** Where the parts of the report stand in a snapshot: controls by tag, paragraphs by control, order. Everything is looked up once. */
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from './snapshot';
import { isOurTag } from './control-tag';

/** A snapshot, looked up by tag and by place. */
export interface DocumentParts {
  /** Controls of one tag; [] when there is none. */
  readonly withTag: (tag: string) => readonly ControlSnapshot[];
  /** Paragraphs that lie in the control itself, those of controls nested in it included. */
  readonly paragraphsIn: (control: ControlSnapshot) => readonly ParagraphSnapshot[];
  /** Index of the control's first paragraph; null when it holds none of its own (an inline control). */
  readonly position: (control: ControlSnapshot) => number | null;
  /** The nearest control of ours around it. */
  readonly ourParent: (control: ControlSnapshot) => ControlSnapshot | null;
  /** Paragraphs in no control of ours. */
  readonly loose: readonly ParagraphSnapshot[];
}

/** Looks a snapshot up once; linear in paragraphs × nesting depth. */
export function documentParts(snapshot: DocumentSnapshot): DocumentParts {
  const byTag = new Map<string, ControlSnapshot[]>();
  const byId = new Map<number, ControlSnapshot>();
  for (const control of snapshot.controls) {
    byId.set(control.id, control);
    const list = byTag.get(control.tag);
    if (list) list.push(control);
    else byTag.set(control.tag, [control]);
  }

  const parentOf = (control: ControlSnapshot): ControlSnapshot | null =>
    control.parent === null ? null : (byId.get(control.parent) ?? null);

  const inside = new Map<number, ParagraphSnapshot[]>();
  const loose: ParagraphSnapshot[] = [];
  for (const paragraph of snapshot.paragraphs) {
    let ours = false;
    const seen = new Set<number>();
    let control = paragraph.control === null ? null : (byId.get(paragraph.control) ?? null);
    while (control && !seen.has(control.id)) {
      seen.add(control.id);
      ours ||= isOurTag(control.tag);
      const list = inside.get(control.id);
      if (list) list.push(paragraph);
      else inside.set(control.id, [paragraph]);
      control = parentOf(control);
    }
    if (!ours) loose.push(paragraph);
  }

  return {
    withTag: (tag) => byTag.get(tag) ?? [],
    paragraphsIn: (control) => inside.get(control.id) ?? [],
    position: (control) => inside.get(control.id)?.[0]?.index ?? null,
    ourParent: (control) => {
      const seen = new Set([control.id]);
      let parent = parentOf(control);
      while (parent && !isOurTag(parent.tag) && !seen.has(parent.id)) {
        seen.add(parent.id);
        parent = parentOf(parent);
      }
      return parent && isOurTag(parent.tag) ? parent : null;
    },
    loose,
  };
}
