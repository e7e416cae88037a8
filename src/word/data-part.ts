/** The custom XML part through the Common API: works on every Word, costs no rich API request. */
import type { DataPartPort } from '../app/ports';
import { failure, success, type Result } from '../app/trouble';
import { ASIDE_NAMESPACE } from '../core/report/data-aside';
import { DATA_NAMESPACE } from '../core/report/report-data';
import { callOffice } from './call-office';
import { troubleOf } from './host-trouble';
import type { WordSession } from './word-session';

/** A part that stands. Nobody of ours changes one in place, so an id stands for its XML. */
interface StandingPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

/** The parts of the open document. Where it has more than one of ours (copy, merge, a fault), all are read and replaced by one. */
export function createDataPart(session: WordSession): DataPartPort {
  const { customXmlParts } = session.host.Office.context.document;
  /** As last read or written, in document order; null = nobody has looked yet. */
  let known: readonly StandingPart[] | null = null;
  /** What was last sent to be added: after a fault it may stand or not. */
  let sent: string | null = null;

  const find = (namespace: string): Promise<Office.CustomXmlPart[]> =>
    callOffice((done) => customXmlParts.getByNamespaceAsync(namespace, done));
  const add = (xml: string): Promise<Office.CustomXmlPart> => callOffice((done) => customXmlParts.addAsync(xml, done));
  const alone = async <T>(task: () => Promise<T>): Promise<Result<T>> => {
    const result = await session.alone(task);
    return result.ok ? result : failure(troubleOf('data-part'));
  };

  /** Everything in a namespace; only what is not known yet is asked for. */
  const standing = async (namespace: string, before: readonly StandingPart[]): Promise<readonly StandingPart[]> => {
    const found: StandingPart[] = [];
    for (const part of await find(namespace)) {
      const one = before.find((each) => each.part.id === part.id);
      found.push(one ?? { part, xml: await callOffice<string>((done) => part.getXmlAsync(done)) });
    }
    return found;
  };

  return {
    readAll: () =>
      alone(async () => {
        known = await standing(DATA_NAMESPACE, []);
        return known.map(({ xml }) => xml);
      }),

    write: async (xml) => {
      if (known?.length === 1 && known[0]?.xml === xml) return success({ kind: 'written' });
      return alone(async () => {
        const now = await standing(DATA_NAMESPACE, known ?? []);
        const expected = new Set([...(known ?? []).map((one) => one.xml), ...(sent === null ? [] : [sent])]);
        known = now;
        if (now.some((one) => !expected.has(one.xml)))
          return { kind: 'changed' as const, parts: now.map((one) => one.xml) };
        let kept = now.find((one) => one.xml === xml);
        if (!kept) {
          sent = xml;
          kept = { part: await add(xml), xml };
          known = [...now, kept];
        }
        for (const { part } of now) {
          if (part.id === kept.part.id) continue;
          await callOffice<void>((done) => part.deleteAsync(done));
          known = known.filter((one) => one.part.id !== part.id);
        }
        return { kind: 'written' as const };
      });
    },

    keepAside: (parts) =>
      alone(async () => {
        if (parts.length === 0) return;
        const kept = new Set((await standing(ASIDE_NAMESPACE, [])).map(({ xml }) => xml));
        for (const xml of parts) {
          if (kept.has(xml)) continue;
          await add(xml);
          kept.add(xml);
        }
      }),
  };
}
