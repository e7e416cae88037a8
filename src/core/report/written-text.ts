/** Whether the text of a control is something she wrote. Words differ in what they return for a placeholder; both are read as "not written". */
import { forKind } from '../outline/kind-words';
import type { ClusterKind } from '../outline/outline';
import { isLeftBlank } from '../text/blank';
import { normalizeText } from '../text/normalize';
import type { ControlSnapshot } from './snapshot';

/** Every guidance paragraph of ours starts with this, so that leftovers are recognised even where tags were lost. */
export const GUIDANCE_PREFIX = '[Hướng dẫn]';

/** What Word itself shows in an emptied control, in English and Vietnamese builds; the exact Vietnamese words differ between builds. */
const wordPrompts = [
  /^click or tap (here )?to enter text\.?$/i,
  /^click here to enter text\.?$/i,
  /^(bấm|nhấp|nhấn|gõ nhẹ|chạm)[^.\n]{0,40}(nhập|enter)[^.\n]{0,20}(văn bản|text)\.?$/iu,
];

/** The same one by one: most questions are answered by the first of many. */
function* linesOf(text: string): Generator<string, void, undefined> {
  for (const [line] of text.matchAll(/[^\r\n\v]+/gu)) {
    const words = normalizeText(line);
    if (words !== '') yield words;
  }
}

/** Paragraphs of a control's text, normalised, without empty ones. */
export const paragraphsOf = (text: string): readonly string[] => [...linesOf(text)];

const isGuidance = (line: string): boolean => line.startsWith(GUIDANCE_PREFIX);
const isPrompt = (line: string): boolean => wordPrompts.some((prompt) => prompt.test(line));

/** Whether nothing has been written: empty, guidance, Word's own prompt, or dots (`……` included). */
export function isUnwritten(text: string): boolean {
  for (const line of linesOf(text)) if (!isGuidance(line) && !isPrompt(line) && !isLeftBlank(line)) return false;
  return true;
}

/** Whether a control holds nothing of hers: neither words nor a picture. */
export const holdsNothing = ({ text, pictures = 0 }: Pick<ControlSnapshot, 'text' | 'pictures'>): boolean =>
  pictures === 0 && isUnwritten(text);

/** Whether guidance stands beside text of hers. */
export function hasLeftoverGuidance(text: string): boolean {
  return text.includes('[') && !isUnwritten(text) && paragraphsOf(text).some(isGuidance);
}

/** The sentence *Không phát sinh* puts into a body; she may edit it. */
export const nothingOccurred = (year: number, kind: ClusterKind): string =>
  forKind(`Trong năm ${year}, cụm không phát sinh nội dung này.`, kind);

const nothingPattern = /^(trong năm \d{4},? )?((cụm|khối)( thi đua)? )?không (có|phát sinh)( nội dung này)?\.?$/iu;

/** Whether the text says that there is nothing to report: our sentence, "không có" or "không phát sinh". */
export function saysNothingOccurred(text: string): boolean {
  const [line, more] = linesOf(text);
  return line !== undefined && more === undefined && nothingPattern.test(line);
}
