/** What a pane stands on. */
import type { Outline } from '../core/outline/outline';
import type { StartCheckThread } from './check-thread';
import type {
  CopyCells,
  DownloadPort,
  FilePort,
  PackDocx,
  ReadDocument,
  ReadWorkbook,
  RulePages,
  SendCopy,
  WriteWorkbook,
} from './file-ports';
import type { Clock, DataPartPort, DialogPort, OutlineGateway } from './ports';

/** The add-in as a document that opens the pane by itself names it. */
export interface AddInReference {
  readonly addInId: string;
  readonly version: string;
  readonly store: string;
  readonly storeType: string;
}

/** What a pane stands on: the form, the ports, the clock. */
export interface PaneDeps {
  readonly outline: Outline;
  readonly gateway: OutlineGateway;
  readonly dataPart: DataPartPort;
  readonly download: DownloadPort;
  readonly copyCells: CopyCells;
  readonly packDocx: PackDocx;
  readonly readWorkbook: ReadWorkbook;
  readonly writeWorkbook: WriteWorkbook;
  readonly file: FilePort;
  readonly readDocument: ReadDocument;
  readonly sendCopy: SendCopy;
  readonly startCheckThread: StartCheckThread;
  readonly rulePages: RulePages;
  /** Null = only the pane itself. */
  readonly dialog: DialogPort | null;
  readonly clock: Clock;
  readonly addIn: AddInReference | null;
}
