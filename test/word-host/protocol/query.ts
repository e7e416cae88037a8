/** Answers `load`: which scalars and which children of an object were asked for, and their values. */
import type { OpenDocument } from '../word/open-document';
import { HostError } from './host-error';
import type { HostObject, Since, TypeTable } from './type-table';

/** What a query needs of the interpreter. */
export interface QueryMeans {
  readonly document: OpenDocument;
  table(object: HostObject): TypeTable<HostObject>;
  /** Notes the member in use and refuses one this Word does not have. */
  member(type: string, name: string, since: Since | undefined): void;
  identify(object: HostObject): Record<string, unknown>;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** Paths asked for, as a tree; an empty tree asks for every scalar. */
type Wanted = Map<string, Wanted>;

/** The data of an object or collection. */
export const query = (object: HostObject, info: QueryInfo, means: QueryMeans): Record<string, unknown> => {
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) add(wanted, path.split(/[/.]/));
  if (object.items === undefined) return data(object, wanted, means);
  const from = info.Skip ?? 0;
  return collection(object, wanted, means, from, info.Top === undefined || info.Top <= 0 ? undefined : from + info.Top);
};

const add = (wanted: Wanted, path: readonly string[]): void => {
  const [name, ...rest] = path.filter((each) => each !== '' && each.toLowerCase() !== 'items' && each !== '*');
  if (name === undefined || name === 'isNullObject') {
    if (name === undefined) wanted.set('*', new Map());
    return;
  }
  const below = wanted.get(name) ?? new Map<string, Wanted>();
  wanted.set(name, below);
  if (rest.length > 0) add(below, rest);
};

const collection = (
  object: HostObject,
  wanted: Wanted,
  means: QueryMeans,
  from = 0,
  to?: number,
): Record<string, unknown> => ({
  ...means.identify(object),
  _Items: (object.items ?? []).slice(from, to).map((item) => data(item, wanted, means)),
});

const data = (object: HostObject, wanted: Wanted, means: QueryMeans): Record<string, unknown> => {
  const table = means.table(object);
  const answer = means.identify(object);
  means.document.checkLive(object);
  const names =
    wanted.size === 0 || wanted.has('*')
      ? [...everyScalar(table, means.document), ...wanted.keys()]
      : [...wanted.keys()];
  for (const asked of names.filter((each) => each !== '*')) {
    const scalar = find(table.scalars, asked);
    if (scalar !== null) {
      means.member(object.type, scalar.name, scalar.entry.since);
      answer[scalar.name] = scalar.entry.get(object, means.document);
      continue;
    }
    const navigation = find(table.navigations, asked);
    means.member(object.type, navigation?.name ?? asked, navigation?.entry.since);
    if (navigation === null) throw new HostError('NotImplemented');
    const below = navigation.entry.get(object, means.document);
    const inner = wanted.get(asked) ?? new Map<string, Wanted>();
    answer[navigation.name] =
      below === null ? null : below.items === undefined ? data(below, inner, means) : collection(below, inner, means);
  }
  return answer;
};

const everyScalar = (table: TypeTable<HostObject>, document: OpenDocument): string[] =>
  Object.entries(table.scalars).flatMap(([name, entry]) =>
    entry.since === undefined || document.supports(entry.since) ? [name] : [],
  );

/** Names come as the user wrote them. */
const find = <E>(
  entries: Readonly<Record<string, E>>,
  asked: string,
): { readonly name: string; readonly entry: E } | null => {
  const name = Object.keys(entries).find((each) => each.toLowerCase() === asked.toLowerCase());
  const entry = name === undefined ? undefined : entries[name];
  return name === undefined || entry === undefined ? null : { name, entry };
};
