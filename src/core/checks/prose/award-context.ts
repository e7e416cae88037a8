/** Whether a number of awards speaks of what was given in N, and of whom. */
import { foldWords } from '../../text/fold-words';
import type { MemberUnit } from '../../report/member-unit';
import { yearsIn } from '../reading/said-year';
import type { AwardMention } from './award-mentions';

/** What a number speaks of. */
export type AwardContext = 'given' | 'proposed' | 'compared' | 'elsewhere';

const PROPOSED = /(?:đề nghị|đề xuất|trình|dự kiến|đang chờ|chưa có quyết định)/iu;
const COMPARED = /(?:so với|cùng kỳ|năm trước|tăng|giảm|hơn|thêm)(?![\p{L}])/iu;

/** What a number speaks of, by the words of its clause and sentence. */
export function awardContext({ before, clause, sentence }: AwardMention, year: number): AwardContext {
  // "Quy trình đề nghị chặt chẽ, có 06 …": what follows the comma has a verb of its own.
  const part = /,([^,]*(?<!\p{L})(?:có|đã|được)(?!\p{L})[^,]*)$/iu.exec(before)?.[1] ?? before;
  if (PROPOSED.test(part) && !/được (?:tặng|công nhận|khen)[^,]*$/iu.test(part)) return 'proposed';
  if (COMPARED.test(before)) return 'compared';
  const years = [...yearsIn(clause), ...yearsIn(sentence)];
  if (years.length > 0 && !years.includes(year)) return 'elsewhere';
  return /giai đoạn|nhiệm kỳ|từ trước đến nay|5 năm|năm năm/iu.test(sentence) ? 'elsewhere' : 'given';
}

/** The unit a clause, else its sentence up to there, speaks of: '' = the cluster, null = it cannot be told. */
export function awardUnit({ clause, sentence }: AwardMention, units: readonly MemberUnit[]): string | null {
  const named = (text: string): readonly string[] => {
    const words = ` ${foldWords(text)} `;
    return units
      .filter(({ name, shortName }) =>
        [name, shortName].some((own) => own !== '' && words.includes(` ${foldWords(own)} `)),
      )
      .map(({ id }) => id);
  };
  const own = named(clause);
  if (own.length === 1) return own[0] ?? null;
  if (own.length > 1) return null;
  const before = named(sentence.slice(0, Math.max(0, sentence.indexOf(clause))));
  return before.length === 0 ? '' : before.length === 1 ? (before[0] ?? null) : null;
}
