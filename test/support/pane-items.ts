/** Rows of the tree as an outline in the middle of being written has them: real headings, every state. */
import type { ItemAction, ItemState, ItemView } from '../../src/app/pane-state';

/** A row with defaults: an unwritten khoản with guidance. */
export const itemView = (over: Partial<ItemView> & Pick<ItemView, 'id' | 'text'>): ItemView => ({
  parent: null,
  state: 'unwritten',
  reason: '',
  help: 'Nêu kết quả của cụm và của từng đơn vị thành viên.',
  words: 0,
  actions: ['unlock', 'none-occurred', 'drop'],
  ...over,
});

const branchActions: readonly ItemAction[] = ['unlock'];

const branch = (id: string, parent: string | null, text: string, state: ItemState): ItemView =>
  itemView({ id, parent, text, state, help: null, actions: branchActions });

const leaf = (id: string, parent: string, text: string, over: Partial<ItemView> = {}): ItemView =>
  itemView({ id, parent, text, ...over });

const written = (words: number): Partial<ItemView> => ({ state: 'written', words });

/** Twenty-two rows of Mẫu số 02 for 2026, three levels deep. */
export const pane2026: readonly ItemView[] = [
  itemView({ id: 'IN1', text: '– Tổng số các đơn vị tham gia cụm thi đua:', ...written(46) }),
  itemView({ id: 'IN2', text: '– Đơn vị Trưởng cụm, đơn vị Phó Trưởng cụm:', ...written(17) }),
  itemView({ id: 'IN3', text: '– Đặc điểm về tổ chức, hoạt động của cụm:' }),
  branch('P1', null, 'Phần thứ nhất', 'missing'),
  branch(
    'P1t',
    'P1',
    'KẾT QUẢ TỔ CHỨC TRIỂN KHAI THỰC HIỆN PHONG TRÀO THI ĐUA, CÔNG TÁC KHEN THƯỞNG NĂM 2026',
    'written',
  ),
  branch('P1.I', 'P1', 'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TỔ CHỨC TRIỂN KHAI CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 'review'),
  leaf(
    'P1.I.1',
    'P1.I',
    '1. Đánh giá công tác lãnh đạo, chỉ đạo tổ chức triển khai công tác thi đua, khen thưởng của cụm, các đơn vị trong cụm',
    written(1234),
  ),
  leaf(
    'P1.I.2',
    'P1.I',
    '2. Việc xây dựng, ban hành các văn bản chỉ đạo triển khai thực hiện công tác thi đua, khen thưởng của cụm và các đơn vị thành viên trong cụm thi đua',
    {
      state: 'review',
      reason: 'Đề mục có hai đoạn: phần thừa có thể là nội dung.',
      words: 88,
      actions: ['unlock', 'move-to-body', 'none-occurred', 'drop'],
    },
  ),
  leaf('P1.I.3', 'P1.I', '3. Đánh giá chung kết quả hoạt động của cụm, các đơn vị thành viên trong cụm thi đua'),
  branch('P1.II', 'P1', 'II. KẾT QUẢ PHONG TRÀO THI ĐUA', 'missing'),
  leaf(
    'P1.II.1',
    'P1.II',
    '1. Đánh giá việc tổ chức, triển khai các phong trào thi đua của cụm, các đơn vị trong cụm',
    written(310),
  ),
  leaf('P1.II.2', 'P1.II', '2. Kết quả phong trào thi đua thực hiện nhiệm vụ chính trị', {
    state: 'missing',
    actions: [],
  }),
  leaf('P1.II.3', 'P1.II', '3. Kết quả triển khai, thực hiện phong trào thi đua xây dựng Nông thôn mới', {
    state: 'none',
    words: 8,
  }),
  branch('P1.II.5', 'P1.II', '5. Công tác tuyên truyền, nhân rộng các gương điển hình tiên tiến', 'unwritten'),
  leaf(
    'P1.II.5a',
    'P1.II.5',
    '– Đánh giá việc chỉ đạo triển khai phát hiện, bồi dưỡng, xây dựng và nhân rộng các điển hình tiên tiến:',
  ),
  leaf('P1.II.5b', 'P1.II.5', '– Tổng hợp số tập thể, cá nhân được phát hiện, giới thiệu nhân rộng:', written(21)),
  branch('P1.VI', 'P1', 'VI. ĐÁNH GIÁ CHUNG', 'unwritten'),
  leaf('P1.VI.1', 'P1.VI', '1. Ưu điểm', {
    help: 'Nêu khái quát thành tích cơ bản đạt được trong phong trào thi đua và công tác khen thưởng của cụm.',
  }),
  leaf('P1.VI.2', 'P1.VI', '2. Hạn chế, yếu kém và nguyên nhân'),
  branch('P2', null, 'Phần thứ hai', 'unwritten'),
  leaf('P2.I', 'P2', 'I. NHỮNG NHIỆM VỤ TRỌNG TÂM CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2027'),
  leaf('P2.III', 'P2', 'III. KIẾN NGHỊ, ĐỀ XUẤT', written(64)),
];
