/** Ranges of words in a paragraph or a control whose text is known, queued: no request, and Word is asked before anything is written. */
import { isSearchable, searchPattern } from './replacements';
import { OperationStopped } from './word-session';

/** Where words are looked for. */
export type Scope = Word.Paragraph | Word.ContentControl;

/** The range of `length` characters from `offset` of the text, even where it is long or the same words stand elsewhere too. */
export function findWords(scope: Scope, text: string, offset: number, length: number): Word.Range {
  const words = text.slice(offset, offset + length);
  if (isSearchable(words)) return occurrence(scope, text, words, offset);
  const head = /^[^\n\v]{1,120}/u.exec(words)?.[0] ?? '';
  const tail = /[^\n\v]{1,120}$/u.exec(words)?.[0] ?? '';
  if (head === '' || tail === '') throw new OperationStopped('wrong-place');
  return occurrence(scope, text, head, offset).expandTo(occurrence(scope, text, tail, offset + length - tail.length));
}

/** Word gives the first; a later one is the first behind the one before it. */
function occurrence(scope: Scope, text: string, words: string, offset: number): Word.Range {
  const pattern = searchPattern(words);
  const first = (range: Scope | Word.Range): Word.Range => range.search(pattern, { matchCase: true }).getFirst();
  let found = first(scope);
  let at = text.indexOf(words);
  while (at >= 0 && at < offset) {
    found = first(found.getRange('After').expandTo(scope.getRange('End')));
    at = text.indexOf(words, at + words.length);
  }
  // Words that overlap themselves ("……" in "………") are counted by Word from the front.
  if (at !== offset) throw new OperationStopped('wrong-place');
  return found;
}
