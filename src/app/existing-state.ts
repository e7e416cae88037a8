/** What the panels over documents that exist already show, and what the person can do in them. Each panel's own stands in its file. */
import type { AdoptVerb, AdoptView } from './adopt-state';
import type { LastYearVerb, LastYearView } from './last-year-state';

/** The open panel; at most one. */
export type ExistingView = AdoptView | LastYearView;

/** Which panels there are. */
export type ExistingPanelId = ExistingView['panel'];

/** What can be done; `panel: null` closes the open panel, `kind: 'open'` opens one. */
export type ExistingVerb = { readonly panel: null } | AdoptVerb | LastYearVerb;
