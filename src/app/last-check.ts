/** The last check of this session. */
import type { CheckedDocument } from './checked-document';

/** What was checked, when, and what came of it. */
export interface LastCheck extends CheckedDocument {
  readonly at: Date;
}
