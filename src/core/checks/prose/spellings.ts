/** Things that may be written in two ways, both right, and should be written in one. */
import { numbersIn } from './running-numbers';

/** A place with its way of writing, 0 or 1. */
export interface SpellingMet {
  readonly way: 0 | 1;
  /** As it stands. */
  readonly words: string;
}

/** Something written in two ways. */
export interface Spelling {
  /** Beginning of a sentence: what is not written alike. */
  readonly what: string;
  /** Places of the rarer way below which nobody is told. */
  readonly fewest: number;
  readonly find: (words: SpellingText) => readonly SpellingMet[];
}

/** A paragraph. */
export interface SpellingText {
  readonly text: string;
  readonly composed: string;
  /** In small letters (`foldTone`). */
  readonly folded: string;
}

const met = (text: string, pattern: RegExp, way: 0 | 1): readonly SpellingMet[] =>
  [...text.matchAll(pattern)].map(([words]) => ({ way, words }));

/** Words in small letters, so that names of people keep the way their owners write them; "quý" has but one way. */
const FIRST_VOWEL = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/gu;
const SECOND_VOWEL = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
/** What stands before the vowels in such a word: at most three small letters. */
const ONSET = /(?<!\p{L})\p{Ll}{0,3}$/u;
const LONGEST_ONSET = 3;

/** The vowels are looked for first and the word's beginning behind them: the other way each word is looked at letter by letter. */
const toned = (text: string, vowels: RegExp, way: 0 | 1): readonly SpellingMet[] =>
  [...text.matchAll(vowels)].flatMap(({ 0: found, index }): readonly SpellingMet[] => {
    const onset = ONSET.exec(text.slice(Math.max(0, index - LONGEST_ONSET - 1), index));
    return onset === null ? [] : [{ way, words: onset[0] + found }];
  });

const WITH_COMMA = /(?<!\p{L})thi đua, khen thưởng(?!\p{L})/giu;
/** "Hội đồng Thi đua - Khen thưởng" is a name. */
const WITHOUT_COMMA = /(?<!\p{L})thi đua khen thưởng(?!\p{L})/gu;

/** In the middle of a sentence, and no part of a name or an office: "Trưởng Cụm", "Cụm thi đua số 3". */
const CAPITAL = /(?<=[\p{Ll},] )(?<!(?:[Tt]rưởng|[Pp]hó) )Cụm(?! (?:thi đua|Thi đua|trưởng|phó|số|các|khối)|\p{L})/gu;
const SMALL =
  /(?<=[\p{Ll},] )(?<!(?:[Tt]rưởng|[Pp]hó) )cụm(?! (?:thi đua|trưởng|phó|số|các|từ|công nghiệp|dân cư)|\p{L})/gu;

/** What is measured or is part of a date has no second figure. */
const NO_COUNT =
  /^(?:đồng|tỷ|tỉ|triệu|nghìn|tháng|năm|ngày|tuần|giờ|phút|quý|ha|m|m2|m²|km|tấn|tạ|kg|điểm|cấp|chiều|bên|không|thứ|-)(?!\p{L})/iu;

/** What is quick to look for: most paragraphs have nothing of it. */
const ANY_CLUSTER = /[Cc]ụm/u;
const ANY_SMALL = /(?<!\d)0?[1-9](?![\d\p{L}\n\r\v,;.:()!?…"“”%/])/u;

/** Each with the more official way second, where there is one. */
export const spellings: readonly Spelling[] = [
  {
    what: 'Dấu thanh được đặt theo hai cách',
    fewest: 1,
    find: ({ composed }) => [...toned(composed, SECOND_VOWEL, 0), ...toned(composed, FIRST_VOWEL, 1)],
  },
  {
    what: 'Có hai cách viết',
    fewest: 1,
    find: ({ composed, folded }) =>
      folded.includes('thi đua') ? [...met(composed, WITHOUT_COMMA, 0), ...met(composed, WITH_COMMA, 1)] : [],
  },
  {
    what: 'Chữ “cụm” được viết theo hai cách',
    fewest: 2,
    find: ({ composed }) =>
      ANY_CLUSTER.test(composed) ? [...met(composed, CAPITAL, 0), ...met(composed, SMALL, 1)] : [],
  },
  {
    what: 'Số nhỏ hơn 10 được ghi theo hai cách',
    fewest: 1,
    find: ({ text }) =>
      (ANY_SMALL.test(text) ? numbersIn(text) : []).flatMap(({ kind, text: words, noun }): readonly SpellingMet[] => {
        const counts = kind === 'count' && /^0?[1-9]$/u.test(words) && noun !== '' && !NO_COUNT.test(noun);
        return counts
          ? [{ way: words.length === 1 ? 0 : 1, words: `${words} ${noun.split(' ')[0] ?? ''}`.trim() }]
          : [];
      }),
  },
];
