/** Text of a run as XML. */
import { a, w } from './names';
import { element } from './xml';
import { xmlText } from './xml-text';

const line = (text: string): string => `<${w.text} ${a.preserveSpace}="preserve">${xmlText(text)}</${w.text}>`;

/** `<w:t/>`, with `<w:br/>` for each line end in the text. */
export const printText = (text: string): string =>
  text.includes('\n') ? text.split('\n').map(line).join(element(w.lineBreak)) : line(text);
