/** The form itself as it was e-mailed, untouched and begun. */
import { intoLists, putBehind, rewriteAll, reword } from './changes.mjs';
import { theForm } from './sources.mjs';

const form = (number, how, make) => ({
  name: `the-form-${number}`,
  kind: 'the-form',
  source: null,
  how,
  file: theForm(),
  make,
});

/** The form's own drafts. */
export const formPlan = [
  form(1, 'as it was e-mailed', () => {}),
  form(2, 'the year typed in, some texts begun', (d) => {
    rewriteAll(d, (text) =>
      text
        .replace(/2017/gu, '2026')
        .replace(/2018/gu, '2027')
        .replace(/^ *\t?/u, ''),
    );
    putBehind(d, 'P1.I.1', 'Ngay từ đầu năm, Trưởng cụm đã xây dựng kế hoạch.');
    putBehind(d, 'P1.II.2', 'Các đơn vị hoàn thành 100% chỉ tiêu.');
    putBehind(d, 'P1.VI.1', 'Nội bộ đoàn kết, hoàn thành tốt nhiệm vụ.');
    putBehind(d, 'P2.III', 'Không.');
    reword(d, 'P1.VI', (text) => text.replace('III.', 'VI.'));
  }),
  form(3, 'pasted so that Word made lists of it', (d) => {
    rewriteAll(d, (text) => text.trim().replace(/\s+/gu, ' '));
    intoLists(d, ['%1.', '%2.', '-']);
  }),
];
