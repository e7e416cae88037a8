/** The end of what stands in a document, before something of ours goes behind it. */

/**
 * A section break that copies her section's setup. A Word may put the break into the last paragraph, so it gets one of its own:
 * hers stays as it was, and the whole can be deleted again.
 */
export function endSection(body: Word.Body): void {
  const own = body.insertParagraph('', 'End');
  own.detachFromList();
  own.styleBuiltIn = 'Normal';
  own.spaceBefore = 0;
  own.spaceAfter = 0;
  own.font.size = 1;
  body.insertBreak('SectionNext', 'End');
}
