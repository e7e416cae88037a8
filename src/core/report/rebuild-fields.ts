/** The texts of the fields as a document says them: in their controls, else in the form's own lines around them. */
import { forKind, outlineForKind } from '../outline/kind-words';
import type { ClusterKind, Outline } from '../outline/outline';
import { foldWords } from '../text/fold-words';
import { normalizeText } from '../text/normalize';
import { fieldTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { fieldNames, type FieldId } from './fields';
import { formLines } from './fixed-lines';
import { recipientFields } from './printed-fields';
import { checkRecipients } from './recipients';
import { attachedTo } from './report-content';
import { signerLines } from './signer';
import { isUnwritten, paragraphsOf } from './written-text';

/** What was read. */
export interface FieldTexts {
  /** '' = the place is there and blank; a field without a readable place is absent. */
  readonly fields: ReadonlyMap<FieldId, string>;
  /** The lines of *Nơi nhận*, each in its place; null where the list is not found. */
  readonly recipients: readonly string[] | null;
}

const isField = (name: string): name is FieldId => Object.hasOwn(fieldNames, name);
const fieldIds: readonly FieldId[] = Object.keys(fieldNames).filter(isField);
const kinds: readonly ClusterKind[] = ['cum', 'khoi'];

/** How the text of a field may look inside a line; any words where it is not here. */
const shapes: Readonly<Partial<Record<FieldId, string>>> = {
  year: '\\d{4}',
  'next-year': '\\d{4}',
  number: '[\\d.…_\\s]*',
  symbol: '\\S*',
  place: '[^,\\d]{2,60}',
  'issue-date': 'ngày.*?năm\\s*(?:\\d{4}|[.…_]*)',
};

type Reader = (text: string) => ReadonlyMap<FieldId, string>;

/** Reads the fields of a line by its template, e.g. `Số: {number}/BC-{symbol}`; none where a text is not that line. */
function lineReader(template: string): Reader {
  const names: FieldId[] = [];
  const pattern = template
    .split(/\{([a-z0-9-]+)\}/u)
    .map((piece, place) => {
      if (place % 2 === 0 || !isField(piece))
        return piece.replace(/[.*+?^$()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s*');
      names.push(piece);
      return `(${shapes[piece] ?? '.+?'})`;
    })
    .join('');
  const line = new RegExp(`^${pattern}$`, 'iu');
  return (text) => {
    const found = line.exec(normalizeText(text));
    return new Map(found === null ? [] : names.map((name, place) => [name, (found[place + 1] ?? '').trim()]));
  };
}

/** Text of the field in its controls: the first that is written in, none that holds another person's change. */
function inControls(field: FieldId, parts: DocumentParts): string | undefined {
  const readable = parts.withTag(fieldTag(field)).filter(({ tracked }) => tracked !== true);
  const written = readable.find(({ text }) => !isUnwritten(text));
  return written?.text ?? (readable.length > 0 ? '' : undefined);
}

/** The paragraphs above the name of the document; the first twenty where it is not found. */
function headOf(outline: Outline, texts: readonly string[]): readonly string[] {
  const title = foldWords(outline.fixed.documentType);
  const end = texts.findIndex((text) => foldWords(text) === title);
  return texts.slice(0, end < 0 ? 20 : end);
}

/** What stands on the right of a letterhead that was laid out with tabs or spaces. */
const NATION = /\s*(?:cộng\s+h(?:oà|òa)\s+xã\s+hội|độc\s+lập\s*[-–—]).*$/iu;

/** The left column of the letterhead, line by line, also where both columns are one paragraph. */
const leftColumn = (head: readonly string[]): readonly string[] =>
  head
    .flatMap((text) => text.normalize('NFC').split(/\t+|\s{3,}|[\n\v]/u))
    .map((text) => text.replace(NATION, ''))
    .filter((text) => text.trim() !== '');

/** Fields told by the form's own lines; those that name the cluster in ordinary letters come before the letterhead's capitals. */
function inLines(outline: Outline, texts: readonly string[]): Map<FieldId, string> {
  const head = headOf(outline, texts);
  const found = new Map<FieldId, string>();
  const read = (templates: readonly string[], lines: readonly string[]): void => {
    for (const reader of templates.map(lineReader))
      for (const text of lines)
        for (const [field, value] of reader(text))
          if ((found.get(field) ?? '') === '') found.set(field, isUnwritten(value) ? '' : value);
  };
  const said = kinds.map((kind) => outlineForKind(outline, kind).fixed);
  read([formLines.number, formLines.placeAndDate], head);
  read([formLines.addressee, ...said.flatMap(({ title }) => [title.form, title.short])], texts);
  read(
    kinds.map((kind) => forKind(attachedTo, kind)),
    texts,
  );
  read(
    said.map(({ issuer }) => `${issuer} {cluster}`),
    leftColumn(head),
  );
  read(
    outline.fixed.appendices.map(({ title }) => title),
    texts,
  );
  const council = leftColumn(head).find((text) => /^hội đồng(?= |$)/u.test(foldWords(text)));
  if (council !== undefined) found.set('council', council);
  return found;
}

/** The list below "Nơi nhận:", up to its last line with a dash. */
function listOf(outline: Outline, texts: readonly string[]): readonly string[] | null {
  const label = texts.findIndex((text) => foldWords(text) === foldWords(outline.fixed.recipientsLabel));
  if (label < 0) return null;
  const below = texts.slice(label + 1);
  const end = below.findIndex((text) => !/^[-–—+•]/u.test(text.trim()));
  return end < 0 ? below : below.slice(0, end);
}

/** Title, office and name of the signer below "TM. CỤM THI ĐUA". */
function signerOf(outline: Outline, texts: readonly string[]): Map<FieldId, string> {
  const onBehalf = kinds.map((kind) => foldWords(outlineForKind(outline, kind).fixed.onBehalf));
  const at = texts.findIndex((text) => onBehalf.includes(foldWords(text)));
  const found = new Map<FieldId, string>();
  if (at < 0) return found;
  const rest = texts.slice(at + 1, at + 12).flatMap(paragraphsOf);
  const end = rest.findIndex((line) => /^phụ lục/iu.test(line));
  const lines = end < 0 ? rest : rest.slice(0, end);
  for (const clusterKind of kinds)
    for (const authority of ['deputy', 'head'] as const) {
      const title = signerLines(outline, { authority, ownAuthority: '', clusterKind });
      const below = lines.slice(title.length);
      if (found.size > 0 || title.some((line, place) => foldWords(line) !== foldWords(lines[place] ?? ''))) continue;
      found.set('signer-title', title.join('\n'));
      const [office, name] = below;
      if (below.length !== 2 || office === undefined || name === undefined) continue;
      if (!isUnwritten(office)) found.set('signer-office', office);
      if (!isUnwritten(name)) found.set('signer-name', name);
    }
  return found;
}

/** Reads every field of a document. The form's lines are asked only for fields that have no control any more. */
export function fieldTexts(outline: Outline, parts: DocumentParts): FieldTexts {
  const texts = parts.loose.map(({ text }) => text).filter((text) => text.trim() !== '');
  const list = listOf(outline, texts);
  const listed = list === null ? null : checkRecipients(list.join('\n'));
  const inWords = new Map([...inLines(outline, texts), ...signerOf(outline, texts)]);
  if (listed?.ok === true && listed.value.archive !== '') inWords.set('archive', listed.value.archive);
  const fields = new Map<FieldId, string>();
  for (const field of fieldIds) {
    const text = parts.withTag(fieldTag(field)).length > 0 ? inControls(field, parts) : inWords.get(field);
    if (text !== undefined) fields.set(field, text);
  }
  const places = recipientFields.filter((field) => parts.withTag(fieldTag(field)).length > 0);
  const last = places.at(-1);
  const controlled = last === undefined ? null : recipientFields.slice(0, recipientFields.indexOf(last) + 1);
  return {
    fields,
    recipients:
      controlled?.map((field) => fields.get(field) ?? '') ??
      (listed?.ok === true ? listed.value.lines.filter((line) => !isUnwritten(line)) : null),
  };
}
