/** Single lines of the report as insertions of their own. */
import type { ReportContent } from '../report/report-content';
import { addresseeLine } from './letterhead';
import { packageOf, sacrifice } from './outline-package';

/** The line of *Kính gửi* as the whole report prints it, ending with an empty paragraph to be removed again. */
export const addresseePackage = (content: ReportContent): string => packageOf([addresseeLine(content), sacrifice]);
