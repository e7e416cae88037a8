/** Sentences about what is to be settled between the entered data, the document and other people. */
import type { FormState } from '../../../app/form-state';

/** Title of the list of differences. */
export const differencesTitle = 'Văn bản khác với thông tin đã nhập';
/** Title of the list of conflicts. */
export const conflictsTitle = 'Hai bên cùng sửa một chỗ';
/** What the list of conflicts is about. */
export const conflictsText =
  'Cửa sổ khác hoặc đồng nghiệp đã sửa những chỗ bạn cũng sửa. Trong khi chờ bạn chọn, thông tin của bạn được giữ.';

/** Title of the list of places that wait. */
export const pendingTitle = (count: number): string =>
  count === 0 ? 'Văn bản chưa theo thông tin mới' : `${count} chỗ trong văn bản chưa theo thông tin mới`;
/** What becomes of the rest. */
export const untickedText = 'Chỗ không chọn giữ nguyên chữ đang có.';

/** What the bar at the bottom says; '' = nothing is to be settled. */
export function attentionText({ conflicts, pending, pendingNotes, differences }: FormState): string {
  const parts = [
    ...(pending.length > 0 ? [`${pending.length} chỗ trong văn bản cần cập nhật`] : []),
    ...(pending.length === 0 && pendingNotes.length > 0 ? ['Văn bản cần cập nhật'] : []),
    ...(differences.length > 0 ? [`${differences.length} chỗ khác với văn bản`] : []),
    ...(conflicts.length > 0 ? [`${conflicts.length} chỗ hai bên cùng sửa`] : []),
  ];
  return parts.join(' · ');
}
