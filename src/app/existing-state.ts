/** What the panels over documents that exist already show, and what the person can do in them. Each panel's own stands in its file. */
import type { AdoptVerb, AdoptView } from './adopt-state';
import type { MergeVerb, MergeView } from './merge-state';
import type { LastYearVerb, LastYearView } from './last-year-state';
import type { OtherCopyVerb, OtherCopyView } from './other-copy-state';

/** The open panel; at most one. */
export type ExistingView = AdoptView | LastYearView | MergeView | OtherCopyView;

/** Which panels there are. */
export type ExistingPanelId = ExistingView['panel'];

/** What can be done; `panel: null` closes the open panel, `kind: 'open'` opens one. */
export type ExistingVerb = { readonly panel: null } | AdoptVerb | LastYearVerb | MergeVerb | OtherCopyVerb;
