/** Parts of the form outside its headings that a report lacks: lines of the letterhead, lines and tables of the annexes. */
import { outlineForKind } from '../../outline/kind-words';
import type { AppendixId } from '../../report/control-tag';
import { BLANK } from '../../report/fields';
import type { FileParagraph } from '../../report/file-document';
import { fixedLines, lineText } from '../../report/fixed-lines';
import { annexLines, type AnnexPart } from './annex-parts';
import { letterheadLines, type LetterheadPart } from './letterhead-parts';
import type { Report } from './report';

/** What is missing, the words the form has there, and where it should stand. */
export type MissingPart =
  | {
      readonly of: 'letterhead';
      readonly part: LetterheadPart;
      readonly words: string;
      readonly near: FileParagraph | null;
      /** The line with another body's name in the place of the cluster's. */
      readonly otherBody: FileParagraph | null;
      /** It may stand in a picture or a box of text. */
      readonly pictured: boolean;
    }
  | {
      readonly of: 'annex';
      readonly part: AnnexPart;
      readonly words: string;
      readonly near: FileParagraph;
      readonly annex: AppendixId;
      /** Words or a picture may stand for the table. */
      readonly told: boolean;
    };

/** In document order. */
export const missingParts = (report: Report): readonly MissingPart[] => [...ofLetterhead(report), ...ofAnnexes(report)];

/** The two columns of a letterhead, as far as it has names. */
const columns: readonly (readonly LetterheadPart[])[] = [
  ['nation', 'motto'],
  ['council', 'issuer'],
];

function ofLetterhead(report: Report): readonly MissingPart[] {
  const { missing, otherBody, first, type, picture } = letterheadLines(report);
  const words = letterheadWords(report);
  // A drawn line stands under most letterheads; a box of text holds a whole column.
  const boxed = picture ? columns.filter((column) => column.every((part) => missing.includes(part))).flat() : [];
  return missing.map((part): MissingPart => ({
    of: 'letterhead',
    part,
    words: words[part],
    near: part === 'title' ? (type ?? first) : first,
    otherBody: part === 'issuer' ? otherBody : null,
    pictured: boxed.includes(part),
  }));
}

/** The words of the form with what was entered. */
function letterheadWords({ outline, data, year }: Report): Readonly<Record<LetterheadPart, string>> {
  const { fixed } = outlineForKind(outline, data.clusterKind);
  const settings = { ...data, year };
  const filled = (key: string): string => {
    const line = fixedLines(outline, settings).find((one) => one.key === key);
    return line === undefined ? '' : lineText(outline, settings, line, BLANK);
  };
  return {
    nation: fixed.country,
    motto: fixed.motto,
    council: data.council === '' ? fixed.council : data.council,
    issuer: filled('issuer').toLocaleUpperCase('vi'),
    type: fixed.documentType,
    title: filled('title'),
  };
}

/** NĐ 30/2020, Phụ lục I, phần III asks for the lines above an annex from its first year on. */
const LINES_SINCE = 2020;

function ofAnnexes({ annexes, document, outline, year }: Report): readonly MissingPart[] {
  return annexes.flatMap((annex): readonly MissingPart[] => {
    const found = annexLines(annex, document);
    if (found === null) return [];
    const title = outline.fixed.appendices.find(({ id }) => id === annex.id)?.title ?? '';
    return found.missing
      .filter((part) => part === 'table' || year >= LINES_SINCE)
      .map((part) => ({
        of: 'annex',
        part,
        words: title.replace('{year}', String(year)),
        near: found.first,
        annex: annex.id,
        told: found.told,
      }));
  });
}
