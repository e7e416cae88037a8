/** Columns for each kind and class of Huân chương, which one column of Phụ lục III counts together. */
import { foldWords } from '../../text/fold-words';

const kinds: readonly (readonly [string, RegExp])[] = [
  ['sao vàng', /sao vàng/u],
  ['hồ chí minh', /hồ chí minh/u],
  ['độc lập', /độc lập|(^| )hc ?đl( |$)/u],
  ['quân công', /quân công/u],
  ['lao động', /lao động|(^| )hc ?lđ( |$)/u],
  ['bảo vệ tổ quốc', /bảo vệ tổ quốc/u],
  ['chiến công', /chiến công/u],
  ['đại đoàn kết', /đại đoàn kết/u],
  ['dũng cảm', /dũng cảm/u],
  ['hữu nghị', /hữu nghị/u],
];

/** "lao động" and "nhất" of "Huân chương Lao động hạng Nhất"; '' = not said. */
interface AwardClass {
  readonly kind: string;
  readonly rank: string;
}

function classOf(path: readonly string[]): AwardClass | null {
  const words = foldWords(path.join(' '));
  if (!/huân chương|(^| )hc ?(lđ|đl)?( |$)/u.test(words)) return null;
  const kind = kinds.find(([, known]) => known.test(words))?.[0] ?? '';
  return { kind, rank: /(?:hạng |^)(nhất|nhì|ba)(?!\p{L})/u.exec(words)?.[1] ?? '' };
}

/** Whether the first says all of the second, or the same: "Huân chương Lao động" and "Huân chương Lao động hạng Ba". */
const includes = (one: AwardClass, other: AwardClass): boolean =>
  (one.kind === '' || one.kind === other.kind) && (one.rank === '' || one.rank === other.rank);

/** Whether each header names Huân chương of its own kind or class, none a part of another's, so that their counts can be added up. */
export function areClasses(paths: readonly (readonly string[])[]): boolean {
  const classes = paths.map(classOf);
  return classes.every(
    (one, place) =>
      one !== null && classes.every((other, at) => at === place || (other !== null && !includes(one, other))),
  );
}
