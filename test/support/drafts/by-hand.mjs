/**
 * Drafts written by hand: `by-hand/*.txt`, a paragraph a line. First line: `how: …`. `[[item]]` in front of a paragraph:
 * all of it is that heading, several in a row are one broken heading; `[[=item]]`: it says the heading once more;
 * `[[item|words]]`: these words of it. `\t` tab, `\v` line break, `#0` to `#2` a level of a list of Word, `| a | b |` a row of a
 * table whose cells hold paragraphs parted by `¶`, `annex I:` the opening of an annex.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { paragraph } from './blocks.mjs';
import { plainFile } from './sources.mjs';

const folder = new URL('by-hand/', import.meta.url);
const LOOK = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/>';
const MARK = /\[\[([^\]|]+)\|((?:(?!\]\]).)+)\]\]/u;

function readLine(line) {
  const annex = /^annex (I{1,3}): /u.exec(line);
  const list = /^#(\d) /u.exec(line);
  const whole = /^\[\[(=?)([^\]|]+)\]\]/u.exec(line.slice(list?.[0].length ?? 0));
  let text = line.slice((annex?.[0].length ?? 0) + (list?.[0].length ?? 0) + (whole?.[0].length ?? 0));
  text = text.replace(/\\t/gu, '\t').replace(/\\v/gu, '\v');
  const heads = whole === null ? [] : [whole[1] === '' ? { item: whole[2] } : { item: whole[2], again: true }];
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const [all, item, words] = mark;
    heads.push({ item, start: mark.index, end: mark.index + words.length });
    text = text.slice(0, mark.index) + words + text.slice(mark.index + all.length);
  }
  const settings = list === null ? '' : `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="7"/></w:numPr>`;
  return paragraph(text, { settings, look: LOOK, heads, ...(annex === null ? {} : { annex: annex[1] }) });
}

const LEVELS = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['bullet', '-'],
];
const NUMBERING = `<?xml version="1.0" encoding="UTF-8"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${LEVELS.map(([format, print], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${print}"/></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;

function readBlocks(lines) {
  const blocks = [];
  for (const line of lines) {
    if (!line.startsWith('| ')) {
      blocks.push(readLine(line));
      continue;
    }
    const cells = line.slice(2, -2).split(' | ');
    const row = cells.map((cell) => cell.split('¶').map((text) => readLine(text.trim())));
    const table = blocks.at(-1)?.rows;
    if (table === undefined) blocks.push({ rows: [row] });
    else table.push(row);
  }
  return blocks;
}

/** Every draft with its name, kind and what is in it. */
export const handPlan = readdirSync(folder)
  .sort()
  .map((file) => {
    const [how, ...lines] = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
    const blocks = readBlocks(lines);
    const listed = lines.some((line) => line.startsWith('#'));
    return {
      // Those written later have names of their own, so that what is kept out of the others stays.
      name: file.startsWith('written') ? file.replace('.txt', '') : `by-hand-${file.replace('.txt', '')}`,
      kind: 'by-hand',
      source: null,
      how: how.replace('how: ', ''),
      file: { ...plainFile(blocks), numbering: listed ? NUMBERING : null },
    };
  });
