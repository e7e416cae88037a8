/** Everything the pane needs of the open document, made from the globals of office.js once they are ready. */
import type { FilePort } from '../app/file-ports';
import type { DataPartPort, OutlineGateway, PreferencesPort } from '../app/ports';
import { readCapabilities } from './capabilities';
import { createDataPart } from './data-part';
import { createFilePort } from './file-bytes';
import type { OfficeHost } from './office-host';
import { loadAhead, officePreferences } from './office-helpers';
import { createOutlineGateway } from './outline-gateway';
import { isDarkTheme } from './office-theme';
import { WordSession } from './word-session';

/** The ports of the open document and how Office looks. */
export interface OpenDocument {
  readonly gateway: OutlineGateway;
  readonly dataPart: DataPartPort;
  readonly file: FilePort;
  readonly preferences: PreferencesPort;
  readonly dark: boolean;
}

/** Opens the document the pane stands beside. */
export function openDocument(host: OfficeHost): OpenDocument {
  const session = new WordSession(host, readCapabilities(host));
  return {
    gateway: createOutlineGateway(session),
    dataPart: createDataPart(session),
    file: createFilePort(session),
    preferences: officePreferences(host.Office.context.partitionKey),
    dark: isDarkTheme(host),
  };
}

/** Waits for the host; `null` outside Word. */
export async function whenWordIsReady(): Promise<OfficeHost | null> {
  void loadAhead();
  const { host } = await Office.onReady();
  return host === Office.HostType.Word ? { Word, Office } : null;
}
