/**
 * The words in which a form (đề cương) is described: a table of rows, one per thing the form prints or says.
 * A second form is one more table of this type.
 */

/** What a row is for, after the table of the form: meta, fixed text, heading, bullet, guidance; `/N` narrative, `/T` table-backed, `/L` list. */
export type RowKind = 'M' | 'F' | 'H' | 'H/N' | 'H/T' | 'B' | 'B/L' | 'B/N' | 'G';

/** Where a row stands in the report. `part` is "Phần", `section` is "mục", `clause` is "khoản". */
export type RowLevel =
  | 'meta'
  | 'letterhead'
  | 'title'
  | 'intro'
  | 'part'
  | 'part-title'
  | 'section'
  | 'clause'
  | 'bullet'
  | 'guidance'
  | 'footer';

/** The two wordings of a heading: the form's own words, or the noun phrases NĐ 30 asks for. */
export type Wording = 'form' | 'short';

/** Choice the form leaves open in P1.III.2: "Kết quả xếp loại" or "Kết quả dự kiến xếp loại". */
export type Rating = 'final' | 'expected';

/** What the group is called: *Cụm thi đua* or *Khối thi đua*. */
export type ClusterKind = 'cum' | 'khoi';

/** A field of the report that a template may name in braces, e.g. `NĂM {year}`. */
export type TemplateField = 'year' | 'next-year' | 'cluster';

/**
 * A heading as a template without its number. Braces name fields (`{year}`, `{next-year}`, `{cluster}`);
 * `{movements}` stands for the movements of the year, `{rating}` for the choice of P1.III.2.
 */
export type HeadingTemplate = string;

/** A phong trào thi đua with the years in which it runs. `act` is the document that launched it; '' when not known. */
export interface Movement {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly act: string;
  /** Item in whose guidance it is named; absent = it belongs to the heading that lists the movements (P1.II.4). */
  readonly item?: string;
}

/** A heading of her own (*Thêm mục*): numbered with the rest, never an error. */
export interface AddedHeading {
  /** `X1`, `X2` …; not that of a control that still stands in the document. */
  readonly id: string;
  /** Item behind which it stands: behind all that stands under that item, or right below it when its level is deeper. */
  readonly after: string;
  readonly level: AddedLevel;
  /** Her words without number; `{year}` and `{next-year}` stand for N and N+1, other braces for themselves. */
  readonly words: string;
}

/** Levels a heading of her own may have. */
export type AddedLevel = 'intro' | 'section' | 'clause' | 'bullet';

/** A defect of the form and what the report prints instead. `wordings` says in which wordings the repair holds. */
export interface Repair {
  readonly id: string;
  readonly rows: readonly string[];
  readonly defect: string;
  readonly treatment: string;
  readonly reason: string;
  readonly wordings: readonly Wording[] | 'elsewhere';
}

/** One row of a form: what it prints or says, and what is asked for there. */
export interface OutlineRow {
  /** Stable id, ASCII, e.g. `P1.II.5a`. */
  readonly id: string;
  readonly level: RowLevel;
  readonly kind: RowKind;
  /** The form's words exactly; lines the form breaks are joined with one space. */
  readonly verbatim: string;
  /** Parts of `verbatim` that must not remain in a finished report, exactly as the form writes them. */
  readonly guidance: readonly string[];
  /** Both wordings of the heading, without number; null where the row is no heading control. */
  readonly heading: Readonly<Record<Wording, HeadingTemplate>> | null;
  /** What the body's placeholder tells the writer, without the `[Hướng dẫn]` prefix; null where the row has no body. */
  readonly help: string | null;
  /** Short Vietnamese name for `w:alias` of the heading control, at most 50 characters; '' where there is none. */
  readonly name: string;
  /** Fields the row prints or asks for, by the names of `report/fields.ts` or of the data behind it (units, counts …). */
  readonly fields: readonly string[];
  /** Which of the form's two years stand in `verbatim`: 2017 is N, 2018 is N+1 (years of a movement's period are none). */
  readonly years: readonly ('N' | 'N+1')[];
}

/** How the movements of P1.II.4 are written. Braces: `{name}`, `{period}`; `{from}`, `{to}` inside a period. */
export interface MovementWords {
  /** Before a name that does not say itself that it is a movement, e.g. `phong trào thi đua`. */
  readonly kind: string;
  /** A period of several years, e.g. `giai đoạn {from} – {to}`. */
  readonly period: string;
  /** A period of one year, e.g. `năm {from}`. */
  readonly singleYear: string;
  /** What the heading says when no movement is named. */
  readonly general: string;
  /** Sentence added to the guidance then; `{movements}` stands for the form's own. */
  readonly generalHelp: string;
}

/** Heading block of an annex as the form names it. */
export interface AppendixTitle {
  readonly id: 'I' | 'II' | 'III';
  /** In capitals, with `{year}` for the reporting year. */
  readonly title: string;
  readonly orientation: 'portrait' | 'landscape';
}

/** The form's words outside headings: letterhead, title block, footer, annexes. */
export interface FixedTexts {
  /** Name of the council above the issuer, as the field stands until she changes it. */
  readonly council: string;
  readonly country: string;
  readonly motto: string;
  /** Issuer without the cluster's name. */
  readonly issuer: string;
  /** Name of the place before the date, without the comma. */
  readonly place: string;
  readonly documentType: string;
  /** Trích yếu in both wordings; names `{cluster}`, `{year}`, `{next-year}`. */
  readonly title: Readonly<Record<Wording, HeadingTemplate>>;
  readonly recipientsLabel: string;
  /** Recipient lines without dash and closing `;`. */
  readonly recipients: readonly string[];
  /** Beginning of the last recipient line, up to the unit that keeps the copy; with its closing space. */
  readonly archive: string;
  /** On whose behalf the head signs. */
  readonly onBehalf: string;
  readonly signerTitle: string;
  readonly appendices: readonly AppendixTitle[];
}

/** A heading the form lacks but real reports have (*Mục bổ sung*), printed only when it is switched on. */
export interface OutlineExtra {
  /** Its heading, help and name; `verbatim` is '', the form does not have it. */
  readonly row: OutlineRow;
  /** Item below or behind which it stands, as `AddedHeading.after`; null = before everything. */
  readonly after: string | null;
  /** Why it is offered, with its source. */
  readonly basis: string;
}

/** A form. Rows are in the form's order. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly OutlineRow[];
  readonly repairs: readonly Repair[];
  /** Movements printed by name in the form, with their periods. */
  readonly movements: readonly Movement[];
  readonly movementWords: MovementWords;
  /** Words of `{rating}` for each choice. */
  readonly ratingWords: Readonly<Record<Rating, string>>;
  readonly fixed: FixedTexts;
  /** Mục bổ sung; a form without any has none. */
  readonly extras?: readonly OutlineExtra[];
}

/** What changes the printed outline of one report. */
export interface OutlineSettings {
  /** Reporting year N, 2000–2100; N+1 is derived. */
  readonly year: number;
  readonly wording: Wording;
  readonly rating: Rating;
  /** Ids of items the user dropped (*Bỏ mục này*); a dropped item is not printed and its siblings are numbered without it. */
  readonly dropped: readonly string[];
  /** Her own movements for P1.II.4; empty = the form's own where N lies in their period, else the general words. */
  readonly movements: readonly Movement[];
  /** Absent = cụm. */
  readonly clusterKind?: ClusterKind;
  /** Item → her words in place of the form's, as `AddedHeading.words`. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly added?: readonly AddedHeading[];
  /** Ids of the mục bổ sung that are switched on. */
  readonly extras?: readonly string[];
}

/** A piece of printed text: plain, or the place of a field whose value stands in its own control. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly field: TemplateField; readonly text: string };

/** One heading of the report as it is to be printed, with or without a body below it. */
export interface Item {
  readonly id: string;
  readonly level: 'intro' | 'part' | 'part-title' | 'section' | 'clause' | 'bullet';
  /** Id of the item it stands under in the tree; null at the top. P1t and the mục stand under P1, khoản under their mục, bullets under their khoản. */
  readonly parent: string | null;
  /** Number as printed: `I.`, `4.`, `–`, or '' (Phần and their titles carry their number in the words). */
  readonly number: string;
  /** Heading without number; for bullets including the closing colon. */
  readonly segments: readonly Segment[];
  /** Number and heading as they are printed, e.g. `1. Ưu điểm`. Mục keep the case of the data; capitals are formatting. */
  readonly text: string;
  /** Name for `w:alias`. */
  readonly name: string;
  /** Guidance for the body without prefix; null = the item has no body control. */
  readonly help: string | null;
  /** A heading of the form, a mục bổ sung, or one of her own. */
  readonly origin: 'form' | 'extra' | 'added';
}
