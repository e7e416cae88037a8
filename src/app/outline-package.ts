/** What the insertion of a report consists of, for a Word with or without page setup. */
import { expectedControls, expectedParagraphs } from '../core/ooxml/expected-controls';
import { outlinePackage, pageNumberPackage } from '../core/ooxml/outline-package';
import { outlinePieces } from '../core/ooxml/outline-pieces';
import type { ReportContent } from '../core/report/report-content';
import type { OutlineToInsert } from './insert-outline';

/** Builds the packages once; `pageSetup`: the last section is turned by Word, so the package does not close it. */
export function outlineToInsert(content: ReportContent, pageSetup: boolean): OutlineToInsert {
  const options = { lastAppendix: pageSetup ? 'final-section' : 'own-section' } as const;
  return {
    package: outlinePackage(content, options),
    pieces: outlinePieces(content, options),
    pageNumber: pageNumberPackage(),
    expected: expectedControls(content, options),
    paragraphs: expectedParagraphs(content, options),
  };
}
