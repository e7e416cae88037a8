/** An error of the Common API by its number (`ooe…`). */
export class CommonApiError extends Error {
  constructor(readonly code: number) {
    super(String(code));
  }
}
