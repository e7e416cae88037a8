/** Which of the lines above a report's first heading stand there, whatever their layout: a table, columns set out with spaces, one paragraph that is broken. */
import type { FileParagraph } from '../../report/file-document';
import { fieldTag } from '../../report/control-tag';
import { foldWords } from '../../text/fold-words';
import { MOST_BEFORE_TITLE } from './bounds';
import type { Report, ReportLine } from './report';

/** Nation, motto, body above the issuer, issuer, type of document, and what it is about. */
const letterheadParts = ['nation', 'motto', 'council', 'issuer', 'type', 'title'] as const;
/** One of them. */
export type LetterheadPart = (typeof letterheadParts)[number];

/** What stands above the first heading. */
export interface LetterheadLines {
  readonly missing: readonly LetterheadPart[];
  /** A line with the name of a body other than council and cluster, where the issuer should stand; null = none. */
  readonly otherBody: FileParagraph | null;
  /** The first line with words, and the one of the type of document; null = none. */
  readonly first: FileParagraph | null;
  readonly type: FileParagraph | null;
  /** A picture or a box of text stands there: what it says is not seen. */
  readonly picture: boolean;
}

/** A line of a paragraph: broken with a line break, a tab or many spaces. */
interface Piece {
  readonly paragraph: FileParagraph;
  readonly text: string;
  readonly words: string;
}

const BREAK = /[\n\v\r\t]| {4,}/u;
const NATION = 'cộng hoà xã hội chủ nghĩa việt nam';
const MOTTO = 'độc lập tự do hạnh phúc';
const COUNCIL = /^hội đồng( |$)/u;
const CLUSTER = /(^| )(cụm|khối)( |$)/u;
/** Letters may be set apart: "B Á O   C Á O". */
const TYPE = /^(dựthảo)?báocáo/u;
const TITLE = /^(báo cáo )?(về )?(việc )?(v v )?(tổng kết|sơ kết|kết quả|tình hình|công tác|đánh giá|phong trào)( |$)/u;
const NUMBER_OR_DATE = /^số( |$)|(^| )bc( |$)|(^| )ngày( |$)|^mẫu số/u;

/** Reads them. */
export function letterheadLines({ lines, document }: Report): LetterheadLines {
  const heading = lines.findIndex(({ role }) => role === 'heading');
  const head = lines
    .slice(0, Math.min(heading < 0 ? lines.length : heading, MOST_BEFORE_TITLE))
    .filter(({ zone }) => zone !== 'closing' && zone !== 'annex');
  const pieces = head.flatMap(({ paragraph }) => piecesOf(paragraph));
  const at = typeAmong(pieces);
  const type = pieces[at] ?? null;
  const above = type === null ? pieces.filter(inLetterhead(head)) : pieces.slice(0, at);
  const whole = pieces.map(({ words }) => words).join(' ');
  const named = above.filter(isName);
  const issuer = named.findIndex(({ words }) => CLUSTER.test(words));
  const bodies = named.filter(({ words }) => !COUNCIL.test(words) && !CLUSTER.test(words));
  const other = issuer < 0 ? bodies.at(-1) : named.slice(0, issuer).find((one) => bodies.includes(one));
  const entered = document.controls.some(({ tag, text }) => tag === fieldTag('council') && text.trim() !== '');
  const stands: Readonly<Record<LetterheadPart, boolean>> = {
    nation: whole.includes(NATION),
    motto: whole.includes(MOTTO),
    council: entered || other !== undefined || named.some(({ words }) => COUNCIL.test(words)),
    issuer: issuer >= 0,
    type: type !== null,
    title: titled(type === null ? pieces : pieces.slice(at), head),
  };
  return {
    missing: letterheadParts.filter((part) => !stands[part]),
    otherBody: issuer < 0 ? (other?.paragraph ?? null) : null,
    first: pieces[0]?.paragraph ?? null,
    type: type?.paragraph ?? null,
    picture: head.some(({ paragraph }) => paragraph.picture),
  };
}

/** Place of "BÁO CÁO", the last behind a cover, or of a line that goes on from it: "BÁO CÁO TỔNG KẾT CÔNG TÁC …". */
function typeAmong(pieces: readonly Piece[]): number {
  const joined = pieces.map(({ words }) => words.replace(/ /gu, ''));
  const alone = joined.lastIndexOf('báocáo');
  if (alone >= 0) return alone;
  return joined.findIndex((words, place) => TYPE.test(words) && !/[.:;]\s*$/u.test(pieces[place]?.text ?? ''));
}

const piecesOf = (paragraph: FileParagraph): readonly Piece[] =>
  paragraph.text.split(BREAK).flatMap((text) => {
    const words = foldWords(text);
    return words === '' ? [] : [{ paragraph, text, words }];
  });

/** Without "BÁO CÁO" the letterhead ends where its last known line does; what follows may be the introduction. */
const inLetterhead = (head: readonly ReportLine[]): ((piece: Piece) => boolean) => {
  const indexes = new Set(
    head.flatMap(({ zone, paragraph }) => (zone === 'letterhead' || zone === 'outside' ? [paragraph.index] : [])),
  );
  return ({ paragraph }) => indexes.has(paragraph.index);
};

/** Whether it may be the name of a body: several words that are no sentence, no remark and no other known line. */
const isName = ({ text, words }: Piece): boolean =>
  words.includes(' ') &&
  text.length <= 150 &&
  !/^\s*[([–—-]|[.:;]\s*$/u.test(text) &&
  !NUMBER_OR_DATE.test(words) &&
  !MOTTO.includes(words) &&
  !NATION.includes(words);

/** Whether a line says what the report is about; in whatever words, where it is set under "BÁO CÁO" as a title. */
function titled(pieces: readonly Piece[], head: readonly ReportLine[]): boolean {
  const centred = new Set(
    head.flatMap(({ zone, paragraph: { alignment, index } }) =>
      zone === 'title' && alignment === 'center' ? [index] : [],
    ),
  );
  return pieces.some(({ paragraph, text, words }, place) => {
    const count = words.split(' ').length;
    if (TITLE.test(words)) return count > 3 && !/[:;]\s*$/u.test(text);
    return place > 0 && centred.has(paragraph.index) && count > 3;
  });
}
