/** Lines of *Nơi nhận* in a document: the label, "Như trên", the recipients, and the line of the copy that is kept. */
import { outlineForKind } from '../outline/kind-words';
import type { Outline } from '../outline/outline';
import type { ReportData } from './data-entries';
import { fieldTag } from './control-tag';
import type { DocumentParts } from './document-parts';
import { linePattern, type FixedLine } from './fixed-lines';
import type { Anchor } from './gaps';
import { recipientFields } from './printed-fields';
import type { ParagraphSnapshot } from './snapshot';

/** Finds the paragraph of a line of *Nơi nhận*, and beside what a new one goes. */
export interface RecipientLines {
  readonly paragraphOf: (line: FixedLine) => ParagraphSnapshot | undefined;
  /** Null where neither the label nor any line stands. */
  readonly anchorOf: (line: FixedLine) => Anchor | null;
}

/** Whether the line is one of the list. */
export const isRecipientLine = ({ key }: FixedLine): boolean => key === 'as-above' || key.startsWith('recipient-');

/** Looks the list of a document up. `lines` = those that stand there and stay: only they are something to lean on. */
export function recipientLines(
  outline: Outline,
  { clusterKind }: Pick<ReportData, 'clusterKind'>,
  lines: readonly FixedLine[],
  parts: DocumentParts,
): RecipientLines {
  const { fixed } = outlineForKind(outline, clusterKind);
  const line = (key: string, template: string): FixedLine => ({ key, name: '', template, turn: 0 });
  const [label, archive] = [line('label', fixed.recipientsLabel), line('archive', `- ${fixed.archive}{archive}.`)];
  const order = [label.key, 'as-above', ...recipientFields, archive.key];
  const standing = [label, ...lines.filter(isRecipientLine), archive];

  const labelAt = parts.loose.find(({ text }) => linePattern(label)(text))?.index ?? -1;
  const below = parts.loose.filter(({ index }) => index >= labelAt);
  const words = (field: string): string | undefined => {
    const id = recipientFields.find((candidate) => candidate === field);
    return id === undefined ? undefined : parts.withTag(fieldTag(id))[0]?.text;
  };
  const reads = (text: string | undefined): string => `- ${text ?? ''};`;

  /** A recipient's own words are hers, so its line is told by its field; of two that read the same, by which it is. */
  const recipient = (key: string): ParagraphSnapshot | undefined => {
    const before = recipientFields.slice(
      0,
      recipientFields.findIndex((field) => field === key),
    );
    const turn = before.filter((field) => words(field) !== undefined && reads(words(field)) === reads(words(key)));
    return below.filter(({ text }) => text.trim() === reads(words(key)).trim())[turn.length];
  };
  const paragraphOf = (one: FixedLine): ParagraphSnapshot | undefined =>
    one.key.startsWith('recipient-') ? recipient(one.key) : below.find(({ text }) => linePattern(one)(text));

  return {
    paragraphOf,
    anchorOf: ({ key }) => {
      const place = order.indexOf(key);
      const found = (neighbours: readonly FixedLine[], side: Anchor['side']): Anchor | null => {
        const [nearest] = neighbours.flatMap((one) => paragraphOf(one) ?? []);
        return nearest ? { kind: 'paragraph', index: nearest.index, text: nearest.text, side } : null;
      };
      // A new paragraph takes the look of the one it leans on, and the label above is bold and italic.
      const later = standing.filter((one) => order.indexOf(one.key) > place);
      const earlier = standing.filter((one) => order.indexOf(one.key) < place);
      return found(later, 'Before') ?? found([...earlier].reverse(), 'After');
    },
  };
}
