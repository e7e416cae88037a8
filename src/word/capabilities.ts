/** What this Word can do beyond WordApi 1.3: the requirement set and the member must both be there. */
import type { Capabilities } from '../app/ports';
import type { OfficeHost } from './office-host';

/** Asks the host once; versions are strings because 1.10 is not 1.1. */
export function readCapabilities({ Word, Office }: OfficeHost): Capabilities {
  const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
  const member = (owner: unknown, name: string): boolean =>
    typeof owner === 'function' &&
    typeof owner.prototype === 'object' &&
    owner.prototype !== null &&
    name in owner.prototype;
  return {
    tracking: has('WordApi', '1.4') && member(Word.Document, 'changeTrackingMode'),
    reviewedText:
      has('WordApi', '1.4') && member(Word.ContentControl, 'getReviewedText') && member(Word.Body, 'getReviewedText'),
    pageSetup: has('WordApiDesktop', '1.3') && member(Word.Section, 'pageSetup'),
    newDocument: has('WordApiHiddenDocument', '1.3') && member(Word.Application, 'createDocument'),
    web: Office.context.platform === Office.PlatformType.OfficeOnline,
  };
}
