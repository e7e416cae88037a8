import type { Basis, Severity } from '../../../src/core/checks/check';
import { allChecks } from '../../../src/core/checks/index';
import { rulePages } from '../../support/rule-pages';

const severities: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** A basis as the pages write it: "Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3 (B, đến năm 2023)". */
function written({ text, grade, from, to }: Basis): string {
  const years =
    from !== undefined && to !== undefined
      ? [`năm ${from}–${to}`]
      : from !== undefined
        ? [`từ năm ${from}`]
        : to !== undefined
          ? [`đến năm ${to}`]
          : [];
  return `${text} (${[grade, ...years].join(', ')})`;
}

describe('the list of checks', () => {
  const pages = rulePages();

  it('holds every rule that has a page, each once', () => {
    expect(allChecks.map(({ id }) => id).sort()).toEqual([...pages.keys()].sort());
  });

  it.each(allChecks.map((check) => [check.id, check] as const))('says of %s what its page says', (id, check) => {
    const [heading, , label] = (pages.get(id) ?? '').split('\n');
    expect(heading).toBe(`# ${check.title}`);
    expect(label?.split(';')[0]?.split(' · ')).toEqual(
      [`\`${id}\``, check.rule, severities[check.severity]].filter((word) => word !== ''),
    );
    expect(pages.get(id)).toContain(`**Căn cứ.** ${check.basis.map(written).join('; ')}.\n`);
  });
});
