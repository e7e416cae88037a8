/** Executes a rich API request against the type tables. Knows the protocol and nothing of Word. */
import type { OpenDocument } from '../word/open-document';
import { HostError } from './host-error';
import { query } from './query';
import {
  ActionType,
  errorInfo,
  PathType,
  type Action,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './request';
import type { HostObject, Since, TypeTable } from './type-table';

/** What the interpreter is told of Word. */
export interface Vocabulary {
  readonly types: Readonly<Record<string, TypeTable<HostObject>>>;
  /** Objects a request may make by their full type names. */
  readonly newObjects: Readonly<Record<string, (document: OpenDocument) => HostObject>>;
}

type Evaluated = HostObject | null;

export class Interpreter {
  private readonly references = new Map<string, HostObject>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly document: OpenDocument,
  ) {}

  /** Executes the actions in order up to the first error; `names` receives each member used. */
  process(body: RequestBody, names: string[]): ResponseBody {
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    const run = new Run(body, this.vocabulary, this.document, this.references, names);
    body.Actions.forEach((action, index) => {
      if (answer.Error !== undefined) return;
      try {
        answer.Results.push({ ActionId: action.Id, Value: run.execute(action) });
        if (action.ActionType === ActionType.Trace) answer.TraceIds.push(action.Id);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        answer.Error = errorInfo(error.code, run.location, index);
      }
    });
    this.document.releaseRanges(new Set(this.references.values()));
    return answer;
  }
}

class Run {
  /** The member being executed, for the error's location. */
  location = '';
  private readonly objects = new Map<number, Evaluated>();

  constructor(
    private readonly body: RequestBody,
    private readonly vocabulary: Vocabulary,
    private readonly document: OpenDocument,
    private readonly references: Map<string, HostObject>,
    private readonly names: string[],
  ) {}

  execute(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.identify(object);
      case ActionType.Query:
        return query(object, action.QueryInfo ?? {}, {
          table: (each) => this.table(each),
          member: (type, name, since) => this.enter(type, name, since),
          identify: (each) => this.identify(each),
          document: this.document,
        });
      case ActionType.Method:
        return this.result(this.method(object, action.Name, this.args(action)));
      case ActionType.SetProperty:
        return this.set(object, action.Name, this.args(action)[0]);
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented');
    }
  }

  private resolve(id: number): Evaluated {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('GeneralException');
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): Evaluated {
    if (path.ObjectPathType === PathType.Global) return this.document.root;
    if (path.ObjectPathType === PathType.Null) return null;
    if (path.ObjectPathType === PathType.ReferenceId) return this.referenced(path.Name);
    if (path.ObjectPathType === PathType.NewObject) {
      const make = this.vocabulary.newObjects[path.Name];
      this.location = path.Name;
      if (make === undefined) throw new HostError('NotImplemented');
      return make(this.document);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Indexer) return this.item(parent, this.args(path)[0]);
    if (path.ObjectPathType === PathType.Property) {
      const navigation = this.table(parent).navigations[path.Name];
      this.enter(parent.type, path.Name, navigation?.since);
      if (navigation === undefined) throw new HostError('NotImplemented');
      return navigation.get(parent, this.document);
    }
    const made = this.method(parent, path.Name, this.args(path));
    return isObject(made) ? made : null;
  }

  private referenced(id: string): HostObject {
    const object = this.references.get(id);
    if (object === undefined) throw new HostError('ItemNotFound');
    return object;
  }

  private item(collection: HostObject, key: unknown): HostObject {
    this.location = `${collection.type}.getItem`;
    const items = collection.items ?? [];
    const found = items.find((each) => this.document.wireId(each) === Number(key));
    if (found === undefined) throw new HostError('ItemNotFound');
    return found;
  }

  private method(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.keep(object);
    if (name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    if (name === 'GetItemAt' || name === '_GetItem') return (object.items ?? [])[Number(args[0])] ?? null;
    const method = this.table(object).methods[name];
    this.enter(object.type, name, method?.since);
    if (method === undefined) throw new HostError('NotImplemented');
    this.document.checkLive(object);
    if (method.writes !== true) return method.run(object, args, this.document);
    return this.document.writing(object, `${object.type}.${name}`, () => method.run(object, args, this.document));
  }

  private set(object: HostObject, name: string, value: unknown): null {
    const scalar = this.table(object).scalars[name];
    this.enter(object.type, name, scalar?.since);
    const set = scalar?.set;
    if (set === undefined) throw new HostError(scalar === undefined ? 'NotImplemented' : 'InvalidArgument');
    this.document.checkLive(object);
    this.document.writing(object, `${object.type}.set`, () => set(object, value, this.document));
    return null;
  }

  private table(object: HostObject): TypeTable<HostObject> {
    const table = this.vocabulary.types[object.type];
    if (table === undefined) throw new HostError('NotImplemented');
    return table;
  }

  /** Notes the member for counts and location, and refuses one this Word does not have. */
  private enter(type: string, name: string, since: Since | undefined): void {
    this.location = `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    this.names.push(this.location);
    if (since !== undefined && !this.document.supports(since)) throw new HostError('NotImplemented');
  }

  private args(from: Action | ObjectPath): readonly unknown[] {
    const values = from.ArgumentInfo?.Arguments ?? [];
    const paths = from.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const path = paths[index];
      return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
    });
  }

  private keep(object: HostObject): null {
    this.references.set(this.document.referenceId(object), object);
    return null;
  }

  private identify(object: HostObject): Record<string, unknown> {
    const identity: Record<string, unknown> = {
      [object.type === 'ContentControl' ? 'Id' : '_Id']: this.document.wireId(object),
    };
    if (this.body.AutoKeepReference !== true && object.type !== 'Document') return identity;
    this.references.set(this.document.referenceId(object), object);
    return { ...identity, _ReferenceId: this.document.referenceId(object) };
  }

  private result(value: unknown): unknown {
    return isObject(value) ? this.identify(value) : (value ?? null);
  }
}

const isObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
