/** The snapshot of a whole document of a report, as a reading of Word gives it, with what a person changed in it. */
import type { Outline } from '../../../src/core/outline/outline';
import { paragraphsOf, controlsOf } from '../../../src/core/ooxml/expected-controls';
import { reportBlocks } from '../../../src/core/ooxml/report-blocks';
import { BLANK } from '../../../src/core/report/fields';
import { generatedSentences } from '../../../src/core/report/introduction';
import { newReportContent } from '../../../src/core/report/report-content';
import type { ReportData } from '../../../src/core/report/report-data';
import type { ControlSnapshot, DocumentSnapshot, ParagraphSnapshot } from '../../../src/core/report/snapshot';

/** What stands otherwise than the report printed it. */
export interface Rewriting {
  /** Item → text of its heading. */
  readonly headings?: Readonly<Record<string, string>>;
  /** Item → text of its body, paragraphs separated by `\n`. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** Field → text at every place. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Tags of controls with another person's change. */
  readonly tracked?: readonly string[];
  /** Paragraphs that are gone. */
  readonly without?: readonly string[];
}

/** Reads off the printed model; generated sentences stand in their bodies. */
export function wholeDocument(outline: Outline, data: ReportData, rewriting: Rewriting = {}): DocumentSnapshot {
  const content = newReportContent(outline, data);
  const blocks = reportBlocks(content, { lastAppendix: 'own-section' });
  const texts = paragraphsOf(blocks);
  const sentences = generatedSentences(data);
  const paragraphs: ParagraphSnapshot[] = [];
  const controls: ControlSnapshot[] = [];
  const found = controlsOf(blocks);
  const textOf = (tag: string, printed: string): string => {
    const [, kind, ...rest] = tag.split('.');
    const name = rest.join('.');
    if (kind === 'h') return rewriting.headings?.[name] ?? printed;
    if (kind === 'b') return rewriting.bodies?.[name] ?? sentences.get(name) ?? printed;
    return printed;
  };
  texts.forEach((printed, place) => {
    const here = found.filter(({ paragraph }) => paragraph === place);
    const block = here.find(({ tag }) => !tag.startsWith('bctd.f.'));
    const inside = block !== undefined ? controls.length + 1 : null;
    const text = block === undefined ? printed : textOf(block.tag, printed);
    const control = (tag: string, words: string, parent: number | null): void => {
      const tracked = rewriting.tracked?.includes(tag) ?? false;
      controls.push({ id: controls.length + 1, tag, title: '', text: words, parent, locked: true, tracked });
    };
    if (block) control(block.tag, text, null);
    const values = new Map<string, string>(Object.entries(content.fields));
    for (const { tag } of here.filter((one) => one !== block)) {
      const field = tag.slice('bctd.f.'.length);
      const value = values.get(field) ?? '';
      control(tag, rewriting.fields?.[field] ?? (value === '' ? BLANK : value), inside);
    }
    for (const line of text.split('\n').filter((words) => !(rewriting.without ?? []).includes(words)))
      paragraphs.push({ index: paragraphs.length, text: line, control: inside, tableLevel: 0 });
  });
  return { paragraphs, controls, pictures: 0, tracking: 'off' };
}
