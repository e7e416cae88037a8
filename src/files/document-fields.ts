/** Fields while a text is read: instructions are no text, results are. ECMA-376 Part 1, 17.16. */

/** Fields open at one place of the text. */
export interface FieldReading {
  /** `w:fldChar` of a kind: begin, separate, end. */
  readonly mark: (kind: string) => void;
  /** Text of a `w:instrText`; true = this field prints the number of the page. */
  readonly instruction: (text: string) => boolean;
  /** Whether what is read now is an instruction. */
  readonly inInstruction: () => boolean;
  /** A paragraph ends. What is still an instruction then was damaged: the text that follows must not be lost with it. */
  readonly endParagraph: () => void;
}

/** Whether an instruction prints the number of the page: `PAGE`, `PAGE \* MERGEFORMAT`, not `PAGEREF`. 17.16.5.42 */
export const isPageField = (instruction: string): boolean => /^\s*PAGE(?:\s|\\|$)/iu.test(instruction);

/** Deepest nesting of fields that is followed. */
const DEEPEST = 50;

/** No field open yet. */
export function fieldReading(): FieldReading {
  let open: { instruction: boolean; text: string }[] = [];
  return {
    mark(kind) {
      const inner = open.at(-1);
      if (kind === 'begin' && open.length < DEEPEST) open.push({ instruction: true, text: '' });
      else if (kind === 'end') open.pop();
      else if (inner) inner.instruction = false;
    },
    instruction(text) {
      const inner = open.at(-1);
      if (!inner?.instruction || inner.text.length > 200) return false;
      const before = isPageField(inner.text);
      inner.text += text;
      return !before && isPageField(inner.text);
    },
    inInstruction: () => open.some(({ instruction }) => instruction),
    endParagraph() {
      if (open.length > 0) open = open.filter(({ instruction }) => !instruction);
    },
  };
}
