/** Học hàm, học vị and titles of honour that do not stand before a signer's name. NĐ 30/2020, Phụ lục I, phần I, mục II.7. */

/** As written before names; military ranks are allowed and not listed. */
const titles: readonly string[] = [
  'phó giáo sư',
  'giáo sư',
  'tiến sĩ khoa học',
  'tiến sĩ',
  'tiến sỹ',
  'thạc sĩ',
  'thạc sỹ',
  'cử nhân',
  'kỹ sư',
  'bác sĩ',
  'luật sư',
  'nhà giáo ưu tú',
  'nhà giáo nhân dân',
  'thầy thuốc ưu tú',
  'thầy thuốc nhân dân',
  'anh hùng lao động',
];

/** The same shortened; a short form counts only with its full stop or in its own letter case, so that no name is taken for one. */
const shortTitles = /^(PGS|GS|TSKH|TS|ThS|Th\.S|CKI{1,2}|BSCKI{1,2}|BS|KS|CN|NGƯT|NGND|TTƯT|TTND|AHLĐ)(?=[.\s])/u;
const shortWithStop = /^(pgs|gs|tskh|ts|ths|bs|ks|cn)\.(?=\s*\S)/iu;

/** The title a name begins with, as it was written; null when it begins with the name. */
export function titleBeforeName(name: string): string | null {
  const lower = name.toLowerCase();
  const long = titles.find((title) => lower.startsWith(`${title} `));
  if (long !== undefined) return name.slice(0, long.length);
  return (shortTitles.exec(name) ?? shortWithStop.exec(name))?.[1] ?? null;
}
