/** Words that stand in a control until the person writes there. */
import type { AppendixId } from '../report/control-tag';
import { GUIDANCE_PREFIX } from '../report/written-text';

/** Guidance as it stands in a body. */
export const guidanceText = (help: string): string => `${GUIDANCE_PREFIX} ${help}`;

/** Guidance as it stands in an annex whose table was not built yet. */
export const appendixGuidance = (appendix: AppendixId): string => guidanceText(`Chỗ của bảng Phụ lục ${appendix}.`);
