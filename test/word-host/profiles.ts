/** What differs between Words, or is not known of them. A profile is one Word; a switch is one unknown, tried both ways. */

/** One Word as the host plays it. */
export interface Profile {
  /** Shown by `describe.each` and in the demo page's list of profiles. */
  readonly name: string;
  readonly platform: 'PC' | 'OfficeOnline';
  /** Full version of the host as `Office.context.diagnostics.version` gives it. */
  readonly version: string;
  /** Requirement sets and their versions, e.g. `{ WordApi: '1.3' }`. */
  readonly sets: Readonly<Record<string, string>>;
  /** Whether `createDocument(base64).open()` opens a new document; where not, it throws `NotAllowed`. */
  readonly opensNewDocuments: boolean;
  /** Text of a control that shows its placeholder: the placeholder, or empty. */
  readonly placeholderText: 'given' | 'empty';
  /** Whether `insertOoxml` leaves one more empty paragraph after what it inserted. */
  readonly extraParagraph: boolean;
  /** Whether the last inserted paragraph takes the style of the paragraph it was merged with. */
  readonly lastStyleLost: boolean;
  /** Whether `insertOoxml` at the end of a body puts its first block into a last paragraph that is empty. */
  readonly endReusesEmptyParagraph: boolean;
  /** Whether a section break at the end stands in a paragraph of its own, or ends the last paragraph. */
  readonly breakInOwnParagraph: boolean;
  /** Language of the prompt Word shows in a control that was emptied. */
  readonly promptLanguage: 'vi' | 'en';
  /** Whether setting `placeholderText` throws `NotAllowed`. */
  readonly placeholderRefused: boolean;
  /** Order of `contentControls` collections. */
  readonly collectionOrder: 'document' | 'creation';
  /** Track Changes on when the document opens. */
  readonly tracking: boolean;
  /** Whether `text` contains deletions that are not yet accepted. */
  readonly deletedTextShown: boolean;
  /** Every write throws `AccessDenied`. */
  readonly readOnly: boolean;
  /** What stands between paragraphs in `text`. */
  readonly paragraphSeparator: '\r' | '\n';
  /** A document in the old format (.doc): content controls are dropped on insertion. */
  readonly oldFormat: boolean;
  /** A section without a header of its own: `getHeader` gives it one, or leads to the one it is linked to. */
  readonly linkedHeader: 'own' | 'shared';
  /** A control around part of a cell: laid, or `GeneralException`. */
  readonly cellControls: 'laid' | 'refused';
  /** A text into a cell of a table with merged cells: written, or `GeneralException`. */
  readonly mergedCells: 'written' | 'refused';
}

/** What Word writes into a control that was emptied and has no prompt of its own. */
export const prompts: Readonly<Record<Profile['promptLanguage'], string>> = {
  vi: 'Bấm hoặc gõ nhẹ vào đây để nhập văn bản.',
  en: 'Click or tap here to enter text.',
};

const desktop = {
  platform: 'PC',
  opensNewDocuments: true,
  placeholderText: 'given',
  extraParagraph: false,
  lastStyleLost: false,
  endReusesEmptyParagraph: false,
  breakInOwnParagraph: false,
  promptLanguage: 'vi',
  placeholderRefused: false,
  collectionOrder: 'document',
  tracking: false,
  deletedTextShown: false,
  readOnly: false,
  paragraphSeparator: '\r',
  oldFormat: false,
  linkedHeader: 'shared',
  cellControls: 'laid',
  mergedCells: 'written',
} as const;

const common = {
  DialogApi: '1.2',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  OoxmlCoercion: '1.1',
  Selection: '1.1',
  File: '1.1',
  CompressedFile: '1.1',
};

/** Word LTSC 2021: the floor. */
export const ltsc2021: Profile = {
  ...desktop,
  name: 'Word LTSC 2021',
  version: '16.0.14332.20000',
  sets: { ...common, WordApi: '1.3', WordApiHiddenDocument: '1.3' },
};

/** Word LTSC 2024. */
export const ltsc2024: Profile = {
  ...desktop,
  name: 'Word LTSC 2024',
  version: '16.0.17932.20000',
  sets: { ...common, WordApi: '1.8', WordApiDesktop: '1.1', WordApiHiddenDocument: '1.5' },
};

/** Word for Windows of Microsoft 365. */
export const microsoft365: Profile = {
  ...desktop,
  name: 'Word Microsoft 365',
  version: '16.0.19530.20000',
  sets: { ...common, WordApi: '1.9', WordApiDesktop: '1.4', WordApiHiddenDocument: '1.5' },
};

/** Word on the web. */
export const web: Profile = {
  ...desktop,
  name: 'Word trên web',
  platform: 'OfficeOnline',
  version: '16.0.19600.40000',
  sets: { ...common, WordApi: '1.9' },
  opensNewDocuments: false,
  placeholderRefused: true,
  paragraphSeparator: '\n',
};

/** The four Words. */
export const words: readonly Profile[] = [ltsc2021, ltsc2024, microsoft365, web];

/** One unknown of Word, and the other way it may be. */
export interface Switch {
  readonly name: string;
  readonly change: Partial<Profile>;
}

/** The unknowns, each turned away from what the four Words have. */
export const switches: readonly Switch[] = [
  { name: 'placeholder reads as empty', change: { placeholderText: 'empty' } },
  { name: 'extra paragraph after an insertion', change: { extraParagraph: true } },
  { name: 'last paragraph loses its style', change: { lastStyleLost: true } },
  { name: 'insertion at the end goes into the empty paragraph', change: { endReusesEmptyParagraph: true } },
  { name: 'section break in a paragraph of its own', change: { breakInOwnParagraph: true } },
  { name: 'English prompts', change: { promptLanguage: 'en' } },
  { name: 'placeholder text refused', change: { placeholderRefused: true } },
  { name: 'controls in order of creation', change: { collectionOrder: 'creation' } },
  { name: 'line feed between paragraphs', change: { paragraphSeparator: '\n' } },
  { name: 'tracked deletions shown in text', change: { deletedTextShown: true } },
  { name: 'linked header becomes its own', change: { linkedHeader: 'own' } },
  { name: 'no control around part of a cell', change: { cellControls: 'refused' } },
  { name: 'no text into cells of a merged table', change: { mergedCells: 'refused' } },
];

/** A Word with some switches turned. */
export const withSwitches = (word: Profile, turned: readonly Switch[]): Profile =>
  turned.reduce<Profile>((profile, one) => ({ ...profile, ...one.change }), {
    ...word,
    name: [word.name, ...turned.map((one) => one.name)].join(' + '),
  });

/** Track Changes on: text stays readable as accepted only from WordApi 1.4. */
export const tracked = (word: Profile): Profile => ({ ...word, name: `${word.name} + Track Changes`, tracking: true });

/** A document that cannot be written. */
export const readOnly = (word: Profile): Profile => ({ ...word, name: `${word.name} + read-only`, readOnly: true });

/** A document in the old format. */
export const oldFormat = (word: Profile): Profile => ({ ...word, name: `${word.name} + .doc`, oldFormat: true });

/** A Word with other versions of some requirement sets. */
export const withSets = (word: Profile, sets: Profile['sets']): Profile => ({
  ...word,
  name: `${word.name} + ${JSON.stringify(sets)}`,
  sets: { ...word.sets, ...sets },
});

/** For `describe.each`: the four Words, each switch alone on the floor, and every pair of switches on the floor. */
export const allProfiles = (): readonly Profile[] => [...words, ...singleSwitches(), ...pairedSwitches()];

/** Each switch alone, on the floor. */
export const singleSwitches = (): readonly Profile[] => switches.map((one) => withSwitches(ltsc2021, [one]));

/** Each pair of switches, on the floor. */
export const pairedSwitches = (): readonly Profile[] =>
  switches.flatMap((one, index) => switches.slice(index + 1).map((other) => withSwitches(ltsc2021, [one, other])));
