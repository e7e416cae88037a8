/** What the register of Phụ lục I says. */
import { forKind } from '../../../core/outline/kind-words';
import type { ClusterKind } from '../../../core/outline/outline';
import { countInSentence, countText } from '../../../core/text/numbers';

/** Words of Phụ lục I on the tab. */
export const registerWords = {
  layout: 'Cách lập Phụ lục I',
  counts: (cluster: number, units: number, kind: ClusterKind): string => {
    const all = `${countInSentence(cluster + units)} văn bản`;
    if (units === 0) return forKind(`${all}, đều của cụm.`, kind);
    if (cluster === 0) return `${all}, đều của các đơn vị thành viên.`;
    const parts = `cụm ban hành ${countInSentence(cluster)}, các đơn vị thành viên ban hành ${countInSentence(units)}`;
    return forKind(`${all}: ${parts}.`, kind);
  },
  none: (count: number): string => `${countInSentence(count)} đơn vị chưa có văn bản (bảng sẽ ghi “Không ban hành”).`,
  empty: 'Chưa có văn bản nào. Chép bảng theo dõi văn bản từ Excel rồi bấm “Dán danh sách”, hoặc thêm từng văn bản.',
  nothingFound: 'Không có văn bản nào như đang tìm.',
  all: 'Tất cả',
  cluster: (kind: ClusterKind): string => forKind('Cụm thi đua', kind),
  strays: 'Đơn vị không còn trong danh sách',
  toSee: (count: number): string => `Chỉ văn bản cần xem lại (${countText(count)})`,
  shown: (shown: number, found: number): string => `Đang hiện ${countText(shown)}/${countText(found)} văn bản`,
  more: 'Xem thêm',
  open: (name: string): string => `Sửa văn bản: ${name}`,
  blank: '(chưa ghi)',
};
