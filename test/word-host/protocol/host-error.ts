/** An error as Word answers it. */

/** Codes of `Word.ErrorCodes` and of the request machinery. */
export type HostErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'ItemNotFound'
  | 'NotAllowed'
  | 'NotImplemented'
  | 'SearchStringInvalidOrTooLong';

export class HostError extends Error {
  constructor(readonly code: HostErrorCode) {
    super(code);
  }
}
