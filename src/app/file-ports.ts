/** Files and what is made of them: the ports besides the open document. */
import type { SheetModel } from '../core/appendix/import/sheet-model';
import type { Workbook } from '../core/appendix/import/workbook';
import type { FileDocument } from '../core/report/file-document';
import type { Result } from './trouble';

/** The open document as the .docx it is. */
export interface FilePort {
  /** This Word gives the file (set *CompressedFile*). */
  supported(): boolean;
  /**
   * All bytes; null = stopped on the way. Two Common API calls and one for each 64 KB. `onSlice` is told how many of how
   * many slices are here; `stopped` is asked before each.
   */
  read(onSlice: (done: number, of: number) => void, stopped: () => boolean): Promise<Result<Uint8Array | null>>;
}

/** Offers a file to the person to save. */
export interface DownloadPort {
  save(name: string, bytes: Uint8Array, type: string): Result<void>;
}

/** Puts cells on the clipboard, as text and as a table of a page; false where the host does not allow it. */
export type CopyCells = (cells: { readonly text: string; readonly html: string }) => Promise<boolean>;

/** Reads an Excel workbook or a .csv; expected trouble is a sentence with the file's name. */
export type ReadWorkbook = (bytes: Uint8Array, file: string) => Promise<Result<Workbook>>;

/** Reads a .docx; expected trouble is a sentence with the file's name. */
export type ReadDocument = (bytes: Uint8Array, file: string) => Promise<Result<FileDocument>>;

/** A .docx without content controls, guidance, data of ours and settings of the add-in. */
export type SendCopy = (bytes: Uint8Array) => Promise<Result<Uint8Array>>;

/** The pages of the rules (Markdown) by their ids. */
export type RulePages = () => Promise<ReadonlyMap<string, string>>;

/** Writes an Excel workbook. */
export type WriteWorkbook = (sheets: readonly SheetModel[]) => Promise<Uint8Array>;

/** Zips the parts of a .docx. */
export type PackDocx = (parts: ReadonlyMap<string, string>) => Promise<Uint8Array>;
