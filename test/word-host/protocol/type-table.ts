/** How the interpreter knows Word's types: a table per type, an entry per member. */
import type { OpenDocument } from '../word/open-document';

/** Something a request can hold on to. Collections have `items`. */
export interface HostObject {
  readonly type: string;
  /** Stable within the session; `_Id` on the wire (content controls answer their own `Id`). */
  readonly id: number;
  readonly items?: readonly HostObject[];
}

/** Set in which a member came, e.g. `['WordApi', '1.4']`; members without it are in WordApi 1.3 or earlier. */
export type Since = readonly [set: string, version: string];

export interface Scalar<T> {
  readonly get: (object: T, document: OpenDocument) => unknown;
  readonly set?: (object: T, value: unknown, document: OpenDocument) => void;
  readonly since?: Since;
}

export interface Navigation<T> {
  readonly get: (object: T, document: OpenDocument) => HostObject | null;
  readonly since?: Since;
}

export interface Method<T> {
  /** Answers a host object, null for a null object, or a plain value. */
  readonly run: (object: T, args: readonly unknown[], document: OpenDocument) => unknown;
  readonly writes?: boolean;
  readonly since?: Since;
}

export interface TypeTable<T> {
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly navigations: Readonly<Record<string, Navigation<T>>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
}

/** A table whose entries take the objects of its own type; the registry gives them no others. */
export const defineType = <T extends HostObject>(table: Partial<TypeTable<T>>): TypeTable<HostObject> =>
  ({ scalars: {}, navigations: {}, methods: {}, ...table }) as unknown as TypeTable<HostObject>;

/** A read-only scalar. */
export const reads = <T>(get: Scalar<T>['get']): Scalar<T> => ({ get });

/** A method that changes the document. */
export const writes = <T>(run: Method<T>['run']): Method<T> => ({ run, writes: true });
