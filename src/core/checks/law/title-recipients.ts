/** Who may be given a danh hiệu thi đua or hình thức khen thưởng (Luật Thi đua, khen thưởng 06/2022/QH15, Điều 19, 20, 33, 54, 59, 71). */
import { titleRows } from '../../appendix/columns';
import type { Recipient } from '../../appendix/title-row';
import { foldWords } from '../../text/fold-words';

/** Titles of honour that are part of one column of the annex. */
const honours: readonly (readonly [name: string, Recipient])[] = [
  ['Bà mẹ Việt Nam anh hùng', 'cn'],
  ['Nhà giáo nhân dân', 'cn'],
  ['Nhà giáo ưu tú', 'cn'],
  ['Thầy thuốc nhân dân', 'cn'],
  ['Thầy thuốc ưu tú', 'cn'],
  ['Nghệ sĩ nhân dân', 'cn'],
  ['Nghệ sĩ ưu tú', 'cn'],
  ['Nghệ nhân nhân dân', 'cn'],
  ['Nghệ nhân ưu tú', 'cn'],
  ['Tỉnh Anh hùng', 'tt'],
  ['Thành phố Anh hùng', 'tt'],
];

/** Names by the title they mean, with those who may be given it; only titles that not everybody may be given. */
const known: readonly { readonly words: string; readonly allowed: ReadonlySet<Recipient> }[] = [
  ...honours.map(([name, recipient]) => ({ words: fold(name), allowed: new Set([recipient]) })),
  ...[...titleRows.II, ...titleRows.III].flatMap((row) => {
    const allowed = new Set(
      row.columns.flatMap(({ recipient, kind }) => (recipient && kind === 'count' ? [recipient] : [])),
    );
    if (allowed.size !== 1 || row.added === false) return [];
    const names = [...row.names.map(({ header }) => header), row.armyName ?? '', ...(row.aliases ?? [])];
    return names.flatMap((name) => (fold(name) === '' ? [] : [{ words: fold(name), allowed }]));
  }),
  { words: 'chiến sĩ thi đua', allowed: new Set<Recipient>(['cn']) },
  { words: 'cờ thi đua', allowed: new Set<Recipient>(['tt']) },
].sort((one, other) => other.words.length - one.words.length);

function fold(name: string): string {
  return foldWords(name.replace(/\s*\([^)]*\)$/u, '')).replace(/sỹ/gu, 'sĩ');
}

/** The recipients of the title a text begins with; null = anybody, or no such title. */
export function recipientsOf(text: string): ReadonlySet<Recipient> | null {
  const said = fold(text.replace(/^\s*(?:\d{1,3}[.)]|[-–+•]|[a-zđ][.)])\s*/iu, '')).replace(/^danh hiệu /u, '');
  return known.find(({ words }) => said === words || said.startsWith(`${words} `))?.allowed ?? null;
}
