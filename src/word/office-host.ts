/** The two global objects of office.js, handed in so that the pane and the tests use the same code. */
export interface OfficeHost {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
}
