/** The page of a rule (`docs/checks/<id>.md`) as *Giải thích* shows it. */

/** A paragraph or heading that begins with "Vì sao", whatever signs of Markdown stand before it. */
const WHY = /^(?:#+\s*|\*\*)Vì sao[^\n*]*(?:\*\*)?[.:]?\s*/iu;

/** What the page says of why the rule matters, in one paragraph; '' where it says nothing. Signs of Markdown are left out. */
export function ruleWhy(page: string): string {
  const blocks = page.split(/\n\s*\n/u).map((block) => block.trim());
  const at = blocks.findIndex((block) => WHY.test(block));
  if (at < 0) return '';
  const same = (blocks[at] ?? '').replace(WHY, '');
  return plain(same === '' ? (blocks[at + 1] ?? '') : same);
}

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/\*\*(.+?)\*\*|(?<!\S)_(.+?)_(?!\S)|`(.+?)`/gsu, '$1$2$3')
    .replace(/\s+/gu, ' ')
    .trim();
