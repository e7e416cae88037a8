import { ruleWhy } from '../../src/app/rule-page';
import { allChecks } from '../../src/core/checks/index';
import { rulePages } from '../support/rule-pages';

describe('ruleWhy', () => {
  it.each([
    ['# Tên\n\n## Vì sao\n\nVì **luật** ghi `N+1`\nnhư [điều 5](a.md).\n\nKhác.', 'Vì luật ghi N+1 như điều 5.'],
    ['# Tên\n\n**Vì sao.** Vì mẫu ghi vậy.\n\nKhác.', 'Vì mẫu ghi vậy.'],
    ['# Tên\n\n**Vì sao quan trọng.** Vì mẫu.', 'Vì mẫu.'],
    ['# Tên\n\nChỉ có yêu cầu.', ''],
    ['', ''],
  ])('takes the reason from %j', (page, why) => {
    expect(ruleWhy(page)).toBe(why);
  });

  const pages = rulePages();
  it.each(allChecks.map(({ id }) => id))('finds it on the page of %s', (id) => {
    const why = ruleWhy(pages.get(id) ?? '');
    expect(why).toMatch(/^[A-ZÀ-ỸĐ“].{20,}/su);
    expect(why).not.toMatch(/[*`#]/u);
  });
});
