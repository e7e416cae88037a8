/** Page numbers are known only when the pages are cut: their fields become marks. */
import { all, bookmark, parseXml, serialiseXml, W } from './copy-xml';
import { marks } from './marks';

/** Replaces the PAGE and NUMPAGES fields of a header or footer by marks that are filled when the pages are known. */
export function withPageMarks(bytes: Uint8Array | undefined): Uint8Array {
  const document = parseXml(bytes);
  let number = 0;
  const markFor = (instruction: string): Element | null => {
    const name = instruction.trim().split(/\s+/)[0]?.toUpperCase();
    if (name !== 'PAGE' && name !== 'NUMPAGES') return null;
    return bookmark(document, `${name === 'PAGE' ? marks.page : marks.pages}${number++}`);
  };
  for (const field of all(document, 'fldSimple')) {
    const mark = markFor(field.getAttributeNS(W, 'instr') ?? '');
    if (mark) field.replaceWith(mark);
  }
  for (const paragraph of all(document, 'p')) {
    let run: Element | null = paragraph.firstElementChild;
    while (run) {
      const begin = all(run, 'fldChar').some((one) => one.getAttributeNS(W, 'fldCharType') === 'begin');
      run = begin ? replaceField(run, markFor) : run.nextElementSibling;
    }
  }
  return serialiseXml(document);
}

/** Replaces the complex field that begins in `first`; answers with the element behind it. */
function replaceField(first: Element, markFor: (instruction: string) => Element | null): Element | null {
  const runs: Element[] = [];
  for (let run: Element | null = first; run; run = run.nextElementSibling) {
    runs.push(run);
    if (all(run, 'fldChar').some((one) => one.getAttributeNS(W, 'fldCharType') === 'end')) break;
  }
  const after = runs.at(-1)?.nextElementSibling ?? null;
  const mark = markFor(
    runs
      .flatMap((run) => all(run, 'instrText'))
      .map((one) => one.textContent)
      .join(''),
  );
  if (mark) {
    first.before(mark);
    runs.forEach((run) => run.remove());
  }
  return after;
}
