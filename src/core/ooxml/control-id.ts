/** Ids of controls: Word wants a number that is unique in the document; chance has no place in the core. */
import { numberFromText } from '../text/number-from-text';

/** Id of the control with this tag at this place, the same on every printing. */
export const controlId = (place: string, tag: string): number => numberFromText(`${place}/${tag}`);
