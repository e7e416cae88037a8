/** How results are called, in the pane, on the check report and by the command. */
import type { Purpose, Severity } from '../memory/check-memory';

/** *Lỗi*, *Cảnh báo*, *Lưu ý*. */
export const severityNames: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };

/** A finding that asks for a person. */
export const personName = 'Cần người xem';

/** What a report without errors is. */
export const readyNames: Readonly<Record<Purpose, string>> = { sign: 'Sẵn sàng trình ký', send: 'Sẵn sàng gửi' };

/** "Sẵn sàng gửi", and how many places a person should look at. */
export const readySentence = (purpose: Purpose, forPeople: number): string =>
  forPeople === 0 ? readyNames[purpose] : `${readyNames[purpose]} · còn ${forPeople} chỗ cần người xem`;
