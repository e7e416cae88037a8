/** The sheets of a workbook and where their parts are (ECMA-376 Part 1, 18.2), from `workbook.xml` and the relationships. */
import { partTargets } from './part-targets';
import { scanXml } from './xml-scan';

/** A sheet of the list. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Part name in lower case, e.g. `xl/worksheets/sheet1.xml`. */
  readonly part: string;
}

/** What the workbook part says. */
export interface BookPart {
  /** Worksheets in tab order; charts and macro sheets are left out. */
  readonly sheets: readonly ListedSheet[];
  /** Serial dates count from 1904. */
  readonly from1904: boolean;
}

/** Name of the workbook part, by the package's relationships; '' = not a workbook. */
export const bookPartName = (packageRelationships: string): string =>
  [...partTargets(packageRelationships, '', 'officeDocument').values()][0] ?? '';

/** Name of the part of strings or styles, by the workbook's relationships; '' = there is none. */
export const sharedPartName = (relationships: string, folder: string, kind: 'sharedStrings' | 'styles'): string =>
  [...partTargets(relationships, folder, kind).values()][0] ?? '';

/** What the workbook part says. `folder` is the folder it lies in, e.g. `xl/`. */
export function bookPart(xml: string, relationships: string, folder: string): BookPart {
  const parts = partTargets(relationships, folder, 'worksheet');
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  scanXml(xml, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute('date1904') ?? '');
      const part = name === 'sheet' ? parts.get(attribute('id') ?? '') : undefined;
      if (part === undefined || sheets.length >= 1_000) return;
      sheets.push({
        name: attribute('name') ?? '',
        hidden: ['hidden', 'veryHidden'].includes(attribute('state') ?? ''),
        part,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, from1904 };
}
