/** The custom XML part through the Common API: works on every Word, costs no rich API request. */
import type { DataPartPort } from '../app/ports';
import { failure, success } from '../app/trouble';
import { DATA_NAMESPACE } from '../core/report/report-data';
import { callOffice } from './call-office';
import { troubleOf } from './host-trouble';
import type { WordSession } from './word-session';

/** The part of the open document. Where a document has more than one (copy, merge), all are read and the last is replaced. */
export function createDataPart(session: WordSession): DataPartPort {
  const { customXmlParts } = session.host.Office.context.document;
  let current: { readonly part: Office.CustomXmlPart; readonly xml: string } | null = null;

  return {
    readAll: async () => {
      const read = await session.alone(async () => {
        const parts = await callOffice<Office.CustomXmlPart[]>((done) =>
          customXmlParts.getByNamespaceAsync(DATA_NAMESPACE, done),
        );
        const found: { part: Office.CustomXmlPart; xml: string }[] = [];
        for (const part of parts) found.push({ part, xml: await callOffice<string>((done) => part.getXmlAsync(done)) });
        current = found.at(-1) ?? null;
        return found.map(({ xml }) => xml);
      });
      return read.ok ? read : failure(troubleOf('data-part'));
    },

    write: async (xml) => {
      if (current?.xml === xml) return success(undefined);
      const old = current;
      const written = await session.alone(async () => {
        const part = await callOffice<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xml, done));
        current = { part, xml };
        if (old) await callOffice<void>((done) => old.part.deleteAsync(done));
      });
      return written.ok ? written : failure(troubleOf('data-part'));
    },

    keepRead: () => {
      current = null;
    },
  };
}
