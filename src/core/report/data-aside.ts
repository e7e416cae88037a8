/** Originals of parts that could not be used whole, kept in a part of their own so that nothing is overwritten silently. */
import { entriesOf, entryXml, parseJson, safeJson } from './entry-xml';

/** Namespace of a part that is kept aside; never read as a report. */
export const ASIDE_NAMESPACE = 'urn:bao-cao-thi-dua:aside:v1';

/** Why a part was kept aside. */
export type AsideReason = 'damaged' | 'newer' | 'oversized' | 'doubled' | 'foreign';
const reasons: readonly AsideReason[] = ['damaged', 'newer', 'oversized', 'doubled', 'foreign'];

/** A part as it was found. */
export interface PartAside {
  readonly reason: AsideReason;
  readonly xml: string;
}

/** XML of the part that keeps an original, letter for letter. The same original gives the same XML. */
export const writeAside = ({ reason, xml }: PartAside): string =>
  `<aside xmlns="${ASIDE_NAMESPACE}">${entryXml(['reason', safeJson(reason)])}${entryXml(['original', safeJson(xml)])}</aside>`;

/** Reads one back; null when it is damaged itself. */
export function readAside(part: string): PartAside | null {
  const values = new Map(entriesOf(part).map(([name, json]) => [name, parseJson(json)]));
  const reason = reasons.find((candidate) => candidate === values.get('reason'));
  const xml = values.get('original');
  return reason !== undefined && typeof xml === 'string' ? { reason, xml } : null;
}
