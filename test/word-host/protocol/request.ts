/** The rich API's request and answer as they travel. Protocol notes: numbers are the library's own. */

export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  EnsureUnchanged: 8,
} as const;

export const PathType = {
  Global: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  ReferenceId: 6,
  Null: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ErrorInfo {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ErrorInfo;
}

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  InvalidArgument: 400,
  NotImplemented: 501,
  NotAllowed: 403,
  ActivityLimitReached: 429,
  InvalidOrTimedOutSession: 408,
};

/** An error as it travels. Word on the desktop repeats the code as its message. */
export const errorInfo = (code: string, location: string, index: number): ErrorInfo => ({
  Code: code,
  Message: code,
  Location: location,
  ActionIndex: index,
  HttpStatusCode: statuses[code] ?? 500,
});

/** Requests of the library itself: the ready signal at the start, and the clean-up after `Word.run`. */
export const isHousekeeping = (body: RequestBody): boolean =>
  body.Actions.length > 0 &&
  body.Actions.every(
    (action) =>
      action.ActionType === ActionType.Instantiate ||
      (action.ActionType === ActionType.Method &&
        ['_RemoveReference', 'NotifyActionHandlerReady'].includes(action.Name)),
  ) &&
  body.Actions.some((action) => action.ActionType === ActionType.Method);
