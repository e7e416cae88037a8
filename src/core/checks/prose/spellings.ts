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
  readonly find: (text: string) => readonly SpellingMet[];
}

const met = (text: string, pattern: RegExp, way: 0 | 1): readonly SpellingMet[] =>
  [...text.normalize('NFC').matchAll(pattern)].map(([words]) => ({ way, words }));

/** Words in small letters, so that names of people keep the way their owners write them; "quý" has but one way. */
const FIRST_VOWEL = /(?<!\p{L})\p{Ll}{0,3}(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)(?!\p{L})/gu;
const SECOND_VOWEL = /(?<!\p{L})\p{Ll}{0,3}(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;

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

/** Each with the more official way second, where there is one. */
export const spellings: readonly Spelling[] = [
  {
    what: 'Dấu thanh được đặt theo hai cách',
    fewest: 1,
    find: (text) => [...met(text, SECOND_VOWEL, 0), ...met(text, FIRST_VOWEL, 1)],
  },
  {
    what: 'Có hai cách viết',
    fewest: 1,
    find: (text) => [...met(text, WITHOUT_COMMA, 0), ...met(text, WITH_COMMA, 1)],
  },
  {
    what: 'Chữ “cụm” được viết theo hai cách',
    fewest: 2,
    find: (text) => [...met(text, CAPITAL, 0), ...met(text, SMALL, 1)],
  },
  {
    what: 'Số nhỏ hơn 10 được ghi theo hai cách',
    fewest: 1,
    find: (text) =>
      numbersIn(text).flatMap(({ kind, text: words, noun }): readonly SpellingMet[] => {
        const counts = kind === 'count' && /^0?[1-9]$/u.test(words) && noun !== '' && !NO_COUNT.test(noun);
        return counts
          ? [{ way: words.length === 1 ? 0 : 1, words: `${words} ${noun.split(' ')[0] ?? ''}`.trim() }]
          : [];
      }),
  },
];
