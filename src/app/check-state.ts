/** What tab **Kiểm tra** shows and what the person can do there. Part of `pane-state.ts`, apart because it is long. */
import type { Severity } from '../core/checks/check';
import type { IgnoredFinding, Purpose } from '../core/checks/memory/check-memory';

/** A finding as it is listed under **Kết quả kiểm tra**. */
export interface FindingView {
  readonly key: string;
  /** Id and name of the check. */
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly outcome: 'failed' | 'cannot-tell';
  /** What is there and what was expected, one sentence; for *Cần người xem* what to look at. */
  readonly message: string;
  /** Part of the report it stands in, e.g. "Phần thứ nhất – IV. Công tác khen thưởng", "Phụ lục II"; '' = the whole document. */
  readonly part: string;
  /** Item or annex in words; '' = none. */
  readonly where: string;
  /** The words meant, shortened to 120 characters; '' = none. */
  readonly quote: string;
  /** Why it matters and the article or line of the form. */
  readonly why: string;
  readonly basis: readonly string[];
  readonly canGo: boolean;
  /** What **Sửa** does, in words; '' = there is no safe repair. */
  readonly fix: string;
  /** **Sửa tất cả** mends it. */
  readonly inAll: boolean;
  /** An edited heading: **Ghi lại như mẫu** and **Giữ nguyên**. */
  readonly heading: boolean;
}

/** How far a running check is. */
export interface CheckProgress {
  /** "Đang đọc văn bản", or the name of the check that runs. */
  readonly phase: string;
  readonly done: number;
  readonly of: number;
}

/** What the last check came to. */
export interface CheckOutcomeView {
  readonly findings: readonly FindingView[];
  /** Checks that passed, that did not apply, and that were switched off. */
  readonly passed: number;
  readonly notApplicable: number;
  readonly off: number;
  /** Time of day, e.g. "14:05". */
  readonly at: string;
  /** The document changed since: the findings may no longer hold. */
  readonly stale: boolean;
  /** What could not be seen in this Word, a sentence each. */
  readonly unseen: readonly string[];
  /** "Sẵn sàng trình ký" / "Sẵn sàng gửi · còn 2 chỗ cần người xem"; '' while errors stand. */
  readonly ready: string;
}

/** A rule that can be switched. */
export interface RuleView {
  readonly id: string;
  readonly rule: string;
  readonly title: string;
  readonly basis: string;
  /** As the rule has it. */
  readonly usual: Severity;
  readonly chosen: Severity | 'off';
}

/** Everything of tab Kiểm tra. */
export interface CheckState {
  readonly purpose: Purpose;
  /** Null = nothing runs. */
  readonly progress: CheckProgress | null;
  /** Null = not checked in this session. */
  readonly outcome: CheckOutcomeView | null;
  readonly ignored: readonly IgnoredFinding[];
  readonly rules: readonly RuleView[];
  /** Most Cờ thi đua của tỉnh the cluster may be given or propose (V15); null = not entered. */
  readonly flagQuota: number | null;
  /** What the stamp kept in the document says, e.g. "Sẵn sàng trình ký ngày 05/12/2026 lúc 14:05"; '' = none. */
  readonly stamp: string;
}

/** What the person can do on tab Kiểm tra. None throws; each returns when the pane shows its outcome. */
export interface CheckActions {
  /** Shows what the document remembers of its last check; when the tab opens. */
  look(): Promise<void>;
  /** **Kiểm tra**. */
  run(): Promise<void>;
  /** Stops a running check; what was found so far stays. */
  stop(): void;
  setPurpose(purpose: Purpose): Promise<void>;
  chooseRule(id: string, severity: Severity | 'off'): Promise<void>;
  setFlagQuota(quota: number | null): Promise<void>;
  /** **Đến vị trí này**: by control, or by paragraph after its text was verified. */
  goTo(key: string): Promise<void>;
  /** **Sửa**, then reads and checks again. */
  fix(key: string): Promise<void>;
  /** **Sửa tất cả**: previews, does it, reports. */
  fixAll(): Promise<void>;
  /** **Bỏ qua** with a reason. */
  ignore(key: string, reason: string): Promise<void>;
  takeUp(key: string): Promise<void>;
  /** **Ghi lại như mẫu** / **Giữ nguyên** for an edited heading. */
  settleHeading(key: string, side: 'form' | 'keep'): Promise<void>;
  /** **Phiếu kiểm tra**, opened as a new document or saved; `who` = the name she typed. */
  makeSheet(who: string): Promise<void>;
  /** **Tạo bản gửi**. */
  makeCopy(): Promise<void>;
}

/** Tab Kiểm tra before anything was checked. */
export const emptyCheckState: CheckState = {
  purpose: 'sign',
  progress: null,
  outcome: null,
  ignored: [],
  rules: [],
  flagQuota: null,
  stamp: '',
};
