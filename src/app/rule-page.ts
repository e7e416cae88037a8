/** The page of a rule (`docs/checks/<id>.md`) as *Giải thích* shows it. */

/** The first paragraph under the heading "Vì sao …", else the page's first paragraph; '' where there is none. Markdown signs are left out. */
export function ruleWhy(page: string): string {
  const blocks = page.split(/\n\s*\n/u).map((block) => block.trim());
  const isText = (block: string): boolean => block !== '' && !/^(?:#|\||```|!\[)/u.test(block);
  const why = blocks.findIndex((block) => /^#+\s.*vì sao/iu.test(block));
  const [heading = '', ...lines] = (blocks[why] ?? '').split('\n');
  const under = lines.join('\n').trim();
  const found = under !== '' && heading !== '' ? under : blocks.slice(why + 1).find(isText);
  return plain(found ?? '');
}

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`]{1,2}(\S(?:.*?\S)?)[*_`]{1,2}/gsu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
