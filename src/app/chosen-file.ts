/** A file she chose or dropped, as the page hands it on. */
export interface ChosenFile {
  readonly name: string;
  /** When it was saved last, in milliseconds since 1970; null = not known. */
  readonly modified: number | null;
  readonly bytes: Uint8Array;
}
