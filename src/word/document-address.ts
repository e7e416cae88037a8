/** What the address of the open document says of its file. */
import type { OfficeHost } from './office-host';

/** '' for a document that was never saved; some Words give nothing at all then. */
const addressOf = ({ Office }: OfficeHost): string => Office.context.document.url ?? '';

/** Whether the file is of an old format, in which nothing of ours can be kept. */
export const isOldFormat = (host: OfficeHost): boolean => /^[^?]*\.(doc|dot|rtf)([?#]|$)/iu.test(addressOf(host));

/** Name of the file; '' where the document was never saved. An address of the web is decoded, a path on a disk is not. */
export function fileNameOf(host: OfficeHost): string {
  const address = addressOf(host);
  const isUrl = /^[a-z][a-z\d+.-]+:\/\//iu.test(address);
  const last = (isUrl ? address.replace(/[?#].*$/su, '') : address).split(/[/\\]/u).at(-1) ?? '';
  return (isUrl ? decoded(last) : last).normalize('NFC');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A "%" of the name itself that was never encoded.
    return segment;
  }
}
