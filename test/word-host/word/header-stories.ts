/** Headers and footers. One that does not exist yet is shown as empty and comes into the package when it is first written. */
import { isW, makeW, R, setW, W } from '../dom/names';
import { childElements, detach } from '../dom/walk';
import { isEmptyParagraph } from '../dom/blocks';
import { ownReference, sectionsOf } from '../dom/sections';
import type { OpenDocument } from './open-document';

const types: Readonly<Record<string, string>> = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

interface Pending {
  readonly root: Element;
  readonly kind: 'header' | 'footer';
  readonly type: string;
  readonly sectPr: Element;
}

export class HeaderStories {
  private pending: Pending[] = [];

  constructor(private readonly document: OpenDocument) {}

  /** The story a section shows; a section without its own shows the nearest earlier one (or, by profile, gets its own). */
  story(sectPr: Element, kind: 'header' | 'footer', name: string): Element {
    const type = types[name] ?? 'default';
    const sections = sectionsOf(this.document.body);
    const chain = sections.slice(0, sections.indexOf(sectPr) + 1).reverse();
    const holder =
      this.document.profile.linkedHeader === 'own'
        ? chain[0]
        : (chain.find((each) => ownReference(each, kind, type) !== null) ?? chain[chain.length - 1]);
    const at = holder ?? sectPr;
    const reference = ownReference(at, kind, type);
    const part = reference === null ? null : this.partOf(reference);
    return part ?? this.pendingStory(at, kind, type);
  }

  /** A node was written; answers whether it is in a story that is not (or just now) part of the package. */
  changed(node: Node): boolean {
    const story = this.pending.find((each) => each.root.ownerDocument === node.ownerDocument);
    if (story === undefined) return false;
    const [only, ...others] = childElements(story.root);
    if (only !== undefined && others.length === 0 && isW(only, 'p') && isEmptyParagraph(only)) return true;
    this.pending = this.pending.filter((each) => each !== story);
    this.attach(story);
    return true;
  }

  /** Forgets stories that never came into the package. */
  forget(): void {
    this.pending = [];
  }

  private partOf(reference: Element): Element | null {
    const parts = this.document.parts;
    const id = reference.getAttributeNS(R, 'id');
    const target = parts.relationships(parts.mainName).find((each) => each.id === id)?.target;
    return target === undefined ? null : (parts.xml(target)?.documentElement ?? null);
  }

  private pendingStory(sectPr: Element, kind: Pending['kind'], type: string): Element {
    const present = this.pending.find((each) => each.sectPr === sectPr && each.kind === kind && each.type === type);
    if (present !== undefined) return present.root;
    const name = kind === 'header' ? 'hdr' : 'ftr';
    const root = this.document.tools.parse(
      `<w:${name} xmlns:w="${W}" xmlns:r="${R}"><w:p/></w:${name}>`,
    ).documentElement;
    this.pending.push({ root, kind, type, sectPr });
    return root;
  }

  private attach(story: Pending): void {
    const { parts, body } = this.document;
    let number = 1;
    while (parts.has(`word/${story.kind}${number}.xml`)) number += 1;
    const name = `word/${story.kind}${number}.xml`;
    parts.put(name, story.root.ownerDocument, `${CONTENT}.${story.kind}+xml`);
    const id = parts.relate(parts.mainName, `${OFFICE}/${story.kind}`, name);
    const reference = makeW(body, `${story.kind}Reference`);
    setW(reference, 'type', story.type);
    reference.setAttributeNS(R, 'r:id', id);
    const same = ownReference(story.sectPr, story.kind, story.type);
    if (same !== null) detach(same);
    const behind = childElements(story.sectPr).find((each) => story.kind === 'header' || !isW(each, 'headerReference'));
    story.sectPr.insertBefore(reference, behind ?? null);
    parts.touch(parts.mainName);
  }
}
