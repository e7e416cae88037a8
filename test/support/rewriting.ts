/** A report open in a Word, its texts changed through the gateway, and a look into its saved XML. */
import type { TextChange } from '../../src/app/ports';
import type { DocumentSnapshot } from '../../src/core/report/snapshot';
import type { Profile } from '../word-host/profiles';
import { openGateway, valueOf, type OpenedGateway } from './open-gateway';
import { reportDocument } from './report-document';
import { all, down, parseXml, textOf, valueOf as val } from './xml-tree';

type Element = ReturnType<typeof parseXml>;

/** What is to be changed in what stands. */
export type Plan = (now: DocumentSnapshot) => readonly TextChange[];

/** A report that can be rewritten; counts begin with what the test does. */
export interface OpenedReport extends OpenedGateway {
  /** Rewrites without pausing Track Changes; throws the sentence of a trouble. */
  readonly rewrite: (plan: Plan) => Promise<DocumentSnapshot>;
  readonly root: () => Element;
  /** `w:p` of the first paragraph that reads so; line breaks are not read. */
  readonly paragraphXml: (text: string) => Element;
  /** `w:sdt` of the first control with a tag. */
  readonly controlXml: (tag: string) => Element;
}

const report = reportDocument();

/** Opens the report of 2026; `alter` changes its `word/document.xml`. */
export async function openReport(
  profile: Profile,
  { alter, patience = 5_000 }: { readonly alter?: (xml: string) => string; readonly patience?: number } = {},
): Promise<OpenedReport> {
  const opened = await openGateway({ profile, document: alter ? reportDocument(alter) : report, patience });
  await opened.read();
  opened.host.resetCounts();
  let parsed: { readonly xml: string; readonly root: Element } | null = null;
  const root = (): Element => {
    const xml = opened.host.documentXml;
    if (parsed?.xml !== xml) parsed = { xml, root: parseXml(xml) };
    return parsed.root;
  };
  return {
    ...opened,
    rewrite: async (plan) => valueOf(await opened.gateway.rewrite(plan, false)).after,
    root,
    paragraphXml: (wanted) => first(all(root(), 'w:p'), (each) => textOf(each) === wanted, wanted),
    controlXml: (tag) => first(all(root(), 'w:sdt'), (each) => val(each, 'w:sdtPr', 'w:tag') === tag, tag),
  };
}

function first(elements: readonly Element[], fits: (element: Element) => boolean, name: string): Element {
  const found = elements.find(fits);
  if (!found) throw new Error(`nothing in the document for ${name}`);
  return found;
}

/** Id of the first control with a tag; -1 where there is none. */
export const controlId = ({ controls }: DocumentSnapshot, tag: string): number =>
  controls.find((control) => control.tag === tag)?.id ?? -1;

/** Index of the first paragraph that reads so; -1 where there is none. */
export const paragraphIndex = ({ paragraphs }: DocumentSnapshot, text: string): number =>
  paragraphs.findIndex((paragraph) => paragraph.text === text);

/** Texts of all paragraphs. */
export const textsOf = ({ paragraphs }: DocumentSnapshot): readonly string[] => paragraphs.map(({ text }) => text);

/** Texts of which some read otherwise, or are several or none. */
export const sameBut = (
  texts: readonly string[],
  changes: Readonly<Record<string, readonly string[]>>,
): readonly string[] => texts.flatMap((text) => changes[text] ?? [text]);

/** Format of a paragraph and of its runs, each once; the grey of a prompt is not counted. */
export const formatOf = (element: Element): readonly string[] => [
  ...new Set([
    String(down(element, 'w:pPr')),
    ...all(element, 'w:r').map((run) => String(down(run, 'w:rPr')).replace('<w:rStyle w:val="PlaceholderText"/>', '')),
  ]),
];
