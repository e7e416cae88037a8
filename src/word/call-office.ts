/** A Common API call as a promise. */

/** A Common API call that did not succeed; `code` is its number as text. */
export class CallFailed extends Error {
  constructor(readonly code: string) {
    super(`Common API ${code}`);
  }
}

/** Rejects with `CallFailed`; the message of Office is not kept, it is localised and may hold text of the document. */
export function callOffice<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      const { error } = result as { readonly error?: Office.Error };
      if (error) reject(new CallFailed(String(error.code)));
      else resolve(result.value);
    });
  });
}
