/** A Common API call as a promise; rejects with the call's own error object. */
export function callOffice<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.error) reject(result.error as unknown as Error);
      else resolve(result.value);
    });
  });
}
