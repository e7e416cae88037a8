/** The open document: its tree, the objects requests hold, tracking, selection and undo. */
import { getW, isW } from '../dom/names';
import { at, child, descendants, isAttached } from '../dom/walk';
import { endOf, marksLive, placeCaret, placeMarks, releaseMarks, startOf, type Marks, type Spot } from '../dom/marks';
import { controlsIn, idOf, showsPlaceholder, contentOf } from '../dom/controls';
import { paragraphsIn } from '../dom/blocks';
import { textOf, type TextRules } from '../dom/text';
import type { EditRules } from '../edit/edit-rules';
import { type DocxPackage, type PackageMoment } from '../package/docx-package';
import type { XmlTools } from '../package/xml-tools';
import { prompts, type Profile } from '../profiles';
import { HostError } from '../protocol/host-error';
import type { HostObject, Since } from '../protocol/type-table';
import { HeaderStories } from './header-stories';
import type { CollectionObject, ElementObject, RangeObject } from './objects';

const DATE = '2026-01-05T08:00:00Z';
const REFERENCE = '{6f1c2d3e-0000-4000-8000-000000000001}';
const STEPS_PER_REQUEST = 6;
const STEPS_KEPT = 40;

export class OpenDocument {
  readonly root: HostObject = { type: 'Document', id: 1 };
  readonly headers: HeaderStories;
  tracking: boolean;
  /** Name under which changes are tracked. */
  author = 'Người soạn';
  selection: Marks;
  /** Receives a document to be opened beside this one. */
  openOther: (base64: string) => void = () => undefined;

  private lastId = 1;
  private readonly identities = new WeakMap<Element, Map<string, ElementObject>>();
  private readonly ranges = new Set<RangeObject>();
  private readonly seen = new WeakMap<Element, number>();
  private lastSeen = 0;
  private steps: PackageMoment[] = [];
  private stepNames: string[] = [];

  constructor(
    readonly parts: DocxPackage,
    readonly tools: XmlTools,
    readonly profile: Profile,
  ) {
    this.tracking = profile.tracking;
    this.headers = new HeaderStories(this);
    this.selection = this.caretAtStart();
    this.inOrder(controlsIn(this.body));
  }

  /** `w:body` of the main document. */
  get body(): Element {
    const body = child(this.parts.xml(this.parts.mainName)?.documentElement ?? null, 'body');
    if (body === null) throw new HostError('GeneralException');
    return body;
  }

  /** Root of the styles part; null when there is none. */
  get styles(): Element | null {
    const name = this.parts.related(this.parts.mainName, '/styles');
    return name === null ? null : (this.parts.xml(name)?.documentElement ?? null);
  }

  /** How edits are made here. */
  get rules(): EditRules {
    return {
      profile: this.profile,
      tracking: this.tracking ? { author: this.author, date: DATE } : null,
      prompt: (control) => this.prompt(control),
    };
  }

  /** How `text` reads, or how a reviewed version does. */
  textRules(version?: 'Current' | 'Original'): TextRules {
    return {
      separator: this.profile.paragraphSeparator,
      inserted: version !== 'Original',
      deleted: version === 'Original' || (version === undefined && this.profile.deletedTextShown),
    };
  }

  /** Text of a control; one that shows its placeholder reads as its Word gives it. */
  controlText(control: Element, version?: 'Current' | 'Original'): string {
    if (showsPlaceholder(control) && this.profile.placeholderText === 'empty') return '';
    return textOf(contentOf(control), this.textRules(version));
  }

  supports([set, version]: Since): boolean {
    const have = (this.profile.sets[set] ?? '0.0').split('.').map(Number);
    const want = version.split('.').map(Number);
    return (have[0] ?? 0) > (want[0] ?? 0) || ((have[0] ?? 0) === (want[0] ?? 0) && (have[1] ?? 0) >= (want[1] ?? 0));
  }

  /** The object of an element; the same each time. */
  element(type: string, element: Element): ElementObject {
    const ofElement = this.identities.get(element) ?? new Map<string, ElementObject>();
    this.identities.set(element, ofElement);
    const object = ofElement.get(type) ?? { type, id: this.newId(), element };
    ofElement.set(type, object);
    return object;
  }

  /** An object without identity of its own. */
  make<T extends HostObject>(object: Omit<T, 'id'>): T {
    return { ...object, id: this.newId() } as T;
  }

  /** A list that is made anew each time it is read; one of ranges is fixed. */
  collection(type: string, list: () => readonly HostObject[]): CollectionObject {
    return {
      type,
      id: this.newId(),
      get items() {
        return list();
      },
    };
  }

  /** The paragraphs below an element. */
  paragraphs(root: Node): CollectionObject {
    return this.collection('ParagraphCollection', () =>
      paragraphsIn(root).map((each) => this.element('Paragraph', each)),
    );
  }

  /** The rich-text controls below an element, in the order this Word gives them. */
  controls(root: Node, also: (control: Element) => boolean = () => true): CollectionObject {
    return this.collection('ContentControlCollection', () =>
      this.inOrder(controlsIn(root))
        .filter(also)
        .map((each) => this.element('ContentControl', each)),
    );
  }

  control(element: Element | null): ElementObject | null {
    return element === null ? null : this.element('ContentControl', element);
  }

  range(from: Spot, to: Spot): RangeObject {
    const object = this.make<RangeObject>({ type: 'Range', marks: placeMarks(from, to) });
    this.ranges.add(object);
    return object;
  }

  /** Lets go of the ranges no request holds any more. */
  releaseRanges(held: ReadonlySet<HostObject>): void {
    for (const range of this.ranges) {
      if (held.has(range)) continue;
      releaseMarks(range.marks);
      this.ranges.delete(range);
    }
  }

  wireId(object: HostObject): number {
    return object.type === 'ContentControl' ? idOf((object as ElementObject).element) : object.id;
  }

  referenceId(object: HostObject): string {
    return `${REFERENCE}{${object.id}}`;
  }

  /** Throws `ItemNotFound` for an object whose element is no longer in the document. */
  checkLive(object: HostObject): void {
    const live =
      'element' in object
        ? isAttached((object as ElementObject).element)
        : object.type !== 'Range' || marksLive((object as RangeObject).marks);
    if (!live) throw new HostError('ItemNotFound');
  }

  /** Runs a write: refused when read-only, undoable, and its part marked as changed. */
  writing<T>(object: HostObject, name: string, run: () => T): T {
    if (object.type === 'SearchOptions') return run();
    if (this.profile.readOnly) throw new HostError('AccessDenied');
    if (object.type === 'Document') return run();
    this.beginStep(name);
    const result = run();
    this.changed(
      'element' in object
        ? (object as ElementObject).element
        : object.type === 'Range'
          ? (object as RangeObject).marks.start
          : this.body,
    );
    return result;
  }

  /** Marks the part of a node as changed. */
  changed(node: Node): void {
    if (!this.headers.changed(node)) this.parts.touch(this.partOf(node));
    this.mendSelection();
  }

  /** Name of the part a node belongs to. */
  partOf(node: Node): string {
    return this.parts.nameOf(node.nodeType === 9 ? node : node.ownerDocument) ?? this.parts.mainName;
  }

  /** A new request (or deed of a person) begins: its writes are steps of their own. */
  beginRequest(): void {
    this.stepNames = [];
  }

  /** Goes back to before the last step; false when there is none. */
  undo(): boolean {
    const moment = this.steps.pop();
    if (moment === undefined) return false;
    this.parts.restore(moment);
    this.headers.forget();
    this.selection = this.caretAtStart();
    return true;
  }

  /** Puts the caret or the selection somewhere. */
  select(from: Spot, to: Spot): void {
    const old = this.selection;
    this.selection = placeMarks(from, to);
    releaseMarks(old);
  }

  /** Where the text of a story begins. */
  firstSpot(story: Element): Spot {
    const first = paragraphsIn(story)[0];
    return first === undefined ? endOf(story) : startOf(first);
  }

  /** What a control shows when it is emptied: its building block when the glossary has it, else Word's own words. */
  prompt(control: Element): string {
    const own = prompts[this.profile.promptLanguage];
    const name = getW(at(control, 'sdtPr/placeholder/docPart'), 'val');
    const glossary = this.parts.related(this.parts.mainName, '/glossaryDocument');
    if (name === null || glossary === null) return own;
    const parts = descendants(
      this.parts.xml(glossary)?.documentElement ?? control,
      (each) => isW(each, 'docPart') && at(each, 'docPartPr/name') !== null,
    );
    const found = parts.find((each) => getW(at(each, 'docPartPr/name'), 'val') === name);
    const body = child(found ?? null, 'docPartBody');
    return body === null ? own : textOf(body, { ...this.textRules('Current'), separator: '\n' });
  }

  private inOrder(controls: Element[]): Element[] {
    // Inner controls are made before the ones around them, and the last before the first.
    for (const control of [...controls].reverse()) {
      if (!this.seen.has(control)) this.seen.set(control, (this.lastSeen += 1));
    }
    return this.profile.collectionOrder === 'document'
      ? controls
      : [...controls].sort((a, b) => (this.seen.get(a) ?? 0) - (this.seen.get(b) ?? 0));
  }

  private newId(): number {
    return (this.lastId += 1);
  }

  private caretAtStart(): Marks {
    return placeCaret(this.firstSpot(this.body));
  }

  private mendSelection(): void {
    if (!marksLive(this.selection)) this.selection = this.caretAtStart();
  }

  /**
   * Consecutive writes of one kind in a request are one step here, and a request makes at most six;
   * in Word each write is a step. Keeps a request with sixty field writes quick.
   */
  private beginStep(name: string): void {
    const last = this.stepNames[this.stepNames.length - 1];
    if (last === name || (last !== undefined && name.endsWith('.set')) || this.stepNames.length >= STEPS_PER_REQUEST)
      return;
    this.stepNames.push(name);
    this.steps.push(this.parts.moment());
    if (this.steps.length > STEPS_KEPT) this.steps.shift();
  }
}
