/** Text typed in the encodings of the time before Unicode: it is readable only in its own fonts. */

/** Encoding of such a text. */
export type LegacyEncoding = 'TCVN3' | 'VNI';

/** Encoding for which a font is made; null = an ordinary font. */
export function fontEncoding(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  if (/^\.vn/iu.test(font.trim())) return 'TCVN3';
  return /^\.?vni[- ]/iu.test(font.trim()) ? 'VNI' : null;
}

/** TCVN3 shows, inside words, signs that are no letters: "C«ng t¸c thi ®ua". Closing « » stand outside words. */
const TCVN3 =
  /(?<=\p{L})[®µ¸¶·¹¨©ª«¬\u00ad»¼½¾Æ°±²³´º×Ø÷](?=\p{L})|(?<![\p{L}\p{N}])[®§](?=\p{Ll})|(?<=\p{Ll})[µ¸¶·¹](?![\p{L}\p{N}])/gu;
/** VNI shows letters that no Vietnamese word has: "thi ñua khen thöôûng". */
const VNI = /(?<=\p{L})[øûïöäåëüîñ]|[ñÑ](?=[aeiouyöôơưâêăóòáà])/giu;

/** The same letters wherever they stand: a text without any needs no closer look. */
const ANY: Readonly<Record<LegacyEncoding, RegExp>> = {
  TCVN3: /[®µ¸¶·¹¨©ª«¬\u00ad»¼½¾Æ°±²³´º×Ø÷§]/u,
  VNI: /[øûïöäåëüîñ]/iu,
};

/** Names of foreigners and of wares begin with a capital; Vietnamese running text does not. */
const RUNNING = /^[(“"]?(?:[^\p{Lu}]|[\p{Lu}Ñ]{2})/u;

/** Words that tell an encoding; a unit of measure or a mark has fewer. */
const FEWEST: Readonly<Record<LegacyEncoding, number>> = { TCVN3: 3, VNI: 2 };

/** Words with letters of an encoding. */
function wordsIn(text: string, encoding: LegacyEncoding): readonly string[] {
  const pattern = encoding === 'VNI' ? VNI : TCVN3;
  if (!ANY[encoding].test(text) || text.search(pattern) < 0) return [];
  return [...text.matchAll(/\S+/gu)].map(([word]) => word).filter((word) => word.search(pattern) >= 0);
}

/** The encoding that the letters of a paragraph tell, and the first word that does; null = none. */
export function textEncoding(text: string): { readonly encoding: LegacyEncoding; readonly word: string } | null {
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    const words = wordsIn(text, encoding);
    const [word] = words;
    const telling = encoding === 'VNI' ? words.filter((one) => RUNNING.test(one)) : words;
    if (word !== undefined && telling.length >= FEWEST[encoding]) return { encoding, word };
  }
  return null;
}
