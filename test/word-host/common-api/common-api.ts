/** The Common API by dispatch id: file, settings, selection, custom XML parts. */
import { before } from '../dom/marks';
import { textOf } from '../dom/text';
import { HostError } from '../protocol/host-error';
import { insertOoxml, insertText } from '../word/placing';
import { rangeText } from '../word/range-type';
import type { OpenDocument } from '../word/open-document';
import { CommonApiError } from './common-api-error';
import { CustomXmlParts } from './custom-xml-parts';

export { CommonApiError } from './common-api-error';

type Data = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

interface Call {
  readonly name: string;
  readonly run: (data: Data) => Answer;
}

const NOT_SUPPORTED = 5002;
const READ_ONLY = 7000;
const INTERNAL = 5001;
const COERCION = 1000;
const FILE_TEXT = 0;
const FILE_COMPRESSED = 1;
/** Size of a slice when none is asked for. */
const SLICE = 4_194_304;

/** An object inside a call's data. */
const inner = (data: Data, key: string): Data => {
  const value = data[key];
  return typeof value === 'object' && value !== null ? (value as Data) : {};
};

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

export class CommonApi {
  /** Settings of the add-in: name to JSON text. */
  readonly settings = new Map<string, string>();
  private readonly files = new Map<number, { readonly bytes: Uint8Array; readonly slice: number }>();
  private lastHandle = 0;
  private readonly customXml: CustomXmlParts;
  private readonly calls: ReadonlyMap<number, Call>;

  constructor(
    private readonly document: OpenDocument,
    private readonly url: string,
  ) {
    this.customXml = new CustomXmlParts(document);
    this.calls = new Map([...this.ownCalls(), ...this.customXml.calls]);
  }

  /** Name of a call, for counts and log. */
  nameOf(dispatchId: number): string {
    return this.calls.get(dispatchId)?.name ?? `dispatch ${dispatchId}`;
  }

  /** Executes a call; throws `CommonApiError` with Word's number. */
  call(dispatchId: number, data: Data): Answer {
    const call = this.calls.get(dispatchId);
    if (call === undefined) throw new CommonApiError(NOT_SUPPORTED);
    return call.run(data);
  }

  /** The .docx with the custom XML parts as they are now. */
  save(): Uint8Array {
    this.customXml.flush();
    return this.document.parts.save();
  }

  private ownCalls(): readonly (readonly [number, Call])[] {
    return [
      [64, { name: 'getSelectedDataAsync', run: (data) => this.selected(inner(data, 'DdaGetBindingData')) }],
      [65, { name: 'setSelectedDataAsync', run: (data) => this.replaceSelected(inner(data, 'DdaSetBindingData')) }],
      [75, { name: 'settings.refreshAsync', run: () => ({ Properties: { Settings: [...this.settings] } }) }],
      [76, { name: 'settings.saveAsync', run: (data) => this.keepSettings(inner(data, 'DdaSettingsMethod')) }],
      [77, { name: 'getFileAsync', run: (data) => this.openFile(Number(data['0']), Number(data['1']) || SLICE) }],
      [80, { name: 'file.getSliceAsync', run: (data) => this.slice(Number(data['2']), Number(data['3'])) }],
      [81, { name: 'file.closeAsync', run: (data) => this.closeFile(Number(data['2'])) }],
      [86, { name: 'getFilePropertiesAsync', run: () => ({ 0: { 1: this.url } }) }],
    ];
  }

  private selected(asked: Data): Answer {
    const { selection } = this.document;
    if (asked['CoerceType'] !== 'text') throw new CommonApiError(COERCION);
    return { Data: rangeText(selection, this.document.textRules()) };
  }

  private replaceSelected(given: Data): Answer {
    const { document } = this;
    const kind = textOr(given['CoerceType'], 'text');
    const content = textOr(given['Data'], '');
    const range = document.range(before(document.selection.start), {
      parent: document.selection.end.parentNode as Node,
      before: document.selection.end.nextSibling,
    });
    try {
      document.writing(range, 'setSelectedDataAsync', () => {
        if (kind === 'ooxml') insertOoxml(range, content, 'Replace', document);
        else if (kind === 'text') insertText(range, content, 'Replace', document);
        else throw new CommonApiError(COERCION);
      });
    } catch (error) {
      if (error instanceof HostError) throw new CommonApiError(error.code === 'AccessDenied' ? READ_ONLY : INTERNAL);
      throw error;
    } finally {
      document.releaseRanges(new Set());
    }
    return {};
  }

  private keepSettings(given: Data): Answer {
    this.settings.clear();
    for (const [name, json] of (given['Properties'] ?? []) as [string, string][]) this.settings.set(name, json);
    return {};
  }

  /** Files opened and not closed. */
  get openFiles(): number {
    return this.files.size;
  }

  private openFile(type: number, slice: number): Answer {
    const bytes =
      type === FILE_COMPRESSED
        ? this.save()
        : type === FILE_TEXT
          ? new TextEncoder().encode(textOf(this.document.body, this.document.textRules()))
          : null;
    if (bytes === null) throw new CommonApiError(NOT_SUPPORTED);
    this.lastHandle += 1;
    this.files.set(this.lastHandle, { bytes, slice });
    return { 0: this.lastHandle, 1: bytes.length };
  }

  private slice(handle: number, index: number): Answer {
    const file = this.files.get(handle);
    if (file === undefined) throw new CommonApiError(INTERNAL);
    const piece = [...file.bytes.slice(index * file.slice, (index + 1) * file.slice)];
    return { 0: piece, 1: piece.length };
  }

  private closeFile(handle: number): Answer {
    this.files.delete(handle);
    return {};
  }
}
