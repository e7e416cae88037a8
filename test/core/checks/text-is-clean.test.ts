import { messages, textIsClean } from '../../../src/core/checks/text-is-clean';
import { withEdits } from '../../../src/core/text/text-edits';
import { line } from '../../support/check-document';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const withText = (text: string) => checkReport({ bodies: { 'P1.I.1': text } });

/** The first body after every repair that is offered, one after another. */
function mended(text: string): string {
  const report = withText(text);
  return findingsOf(textIsClean, report).reduce(
    (standing, { fix }) =>
      fix?.kind === 'words'
        ? withEdits(
            standing,
            fix.edits.map(({ edit }) => edit),
          )
        : standing,
    text,
  );
}

describe('text-is-clean', () => {
  it.each([
    'Các ban, ngành,... và các tổ chức v.v... đã hưởng ứng; đạt 65,21% (tăng 1.234 lượt).',
    'TP.Lạng Sơn, ThS.Nguyễn Văn An, v.v... gửi về địa chỉ sonoivu@langson.gov.vn.',
    'Tỷ lệ 1 : 3; xem tại https://thiduakhenthuong.langson.gov.vn/tin-tuc hoặc Bao.cao.docx.',
    'Báo cáo số     ngày     tháng     năm 2026 của cụm.',
    'Diện tích 12 m², nhiệt độ 30°C, nhãn Word®, dấu «Cờ thi đua».',
    'Thực hiện tốt nhiệm vụ./.',
    'Hội nghị ngày ... tháng ... năm 2026; số tiền ..... đồng.',
    'Đoàn công tác của Ñañez và Søren Åkerlund đến thăm tỉnh.',
    '1.234,5 ha; 12.500 người; mục 1.2.3; 06/2022/QH15; A.Tuấn.',
  ])('passes “%s”', (text) => {
    expect(linesOf(textIsClean, withText(text))).toEqual([]);
  });

  it.each([
    ['Phong trào  thi đua sôi nổi.', 'Phong trào thi đua sôi nổi.'],
    ['Các đơn vị , cá nhân.', 'Các đơn vị, cá nhân.'],
    ['Kết thúc năm công tác .', 'Kết thúc năm công tác.'],
    ['Đạt kết quả tốt ; tăng so với năm trước.', 'Đạt kết quả tốt; tăng so với năm trước.'],
    ['Các đơn vị ( kết quả trong năm ) đều tốt.', 'Các đơn vị (kết quả trong năm) đều tốt.'],
    ['Xây dựng,ban hành kế hoạch.', 'Xây dựng, ban hành kế hoạch.'],
    ['Hoàn thành nhiệm vụ.Các đơn vị tích cực.', 'Hoàn thành nhiệm vụ. Các đơn vị tích cực.'],
    ['Hoàn thành nhiệm vụ.các đơn vị tích cực.', 'Hoàn thành nhiệm vụ. các đơn vị tích cực.'],
    ['Gồm:Sở Nội vụ; Sở Y tế.', 'Gồm: Sở Nội vụ; Sở Y tế.'],
    ['4.Việc thực hiện chế độ báo cáo.', '4. Việc thực hiện chế độ báo cáo.'],
    ['Một  hai  ba , bốn,năm.', 'Một hai ba, bốn, năm.'],
    ['Thi đua sôi nổi'.normalize('NFD'), 'Thi đua sôi nổi'],
  ])('mends “%s”', (text, right) => {
    const findings = findingsOf(textIsClean, withText(text));
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
    expect(mended(text)).toBe(right);
    expect(linesOf(textIsClean, withText(right))).toEqual([]);
  });

  it('tells wrong letters once, and spaces one by one up to ten', () => {
    const lines = (count: number, text: string) =>
      linesOf(textIsClean, withText(Array.from({ length: count }, () => text).join('\n')));
    expect(lines(2, 'Thi đua sôi nổi.'.normalize('NFD'))).toHaveLength(1);
    expect(lines(10, 'Phong trào  thi đua.')).toHaveLength(10);
    expect(lines(11, 'Phong trào  thi đua.')).toHaveLength(1);
  });

  it.each([
    ['C«ng t¸c thi ®ua, khen th­ëng n¨m 2026.', 'TCVN3', 'C«ng'],
    ['Coâng taùc thi ñua, khen thöôûng naêm 2026 ñaït keát quaû.', 'VNI', 'ñua,'],
    ['Phong trµo thi ®ua ®­îc ph¸t ®éng réng r·i.', 'TCVN3', 'trµo'],
  ])('names the encoding of “%s”', (text, encoding, words) => {
    expect(linesOf(textIsClean, withText(text))).toEqual([`warning: ${messages.letters(encoding, words, 0)}`]);
  });

  it.each([
    ['.VnTime', 'TCVN3'],
    ['.VnTimeH', 'TCVN3'],
    ['VNI-Times', 'VNI'],
  ])('names the font %s and its encoding', (font, encoding) => {
    const report = checkReport({ blocks: (blocks) => [...blocks, line('C«ng t¸c', { font }), line('n¨m', { font })] });
    expect(linesOf(textIsClean, report)).toEqual([`warning: ${messages.font(encoding, font, 'C«ng t¸c', 1)}`]);
  });

  it.each(['ho\u00e0\u0300 b\u00ecnh', 'c\u0323\u0323ụm', 'ba\u0301\u0300o cáo'])(
    'finds marks that are too many in “%s”',
    (words) => {
      const said = linesOf(textIsClean, withText(`Phong trào ${words} đạt kết quả tốt trong năm.`));
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/dấu thanh rời hoặc thừa/u);
    },
  );

  it('tells a trouble that is everywhere once, with one repair for all', () => {
    const many = Array.from({ length: 30 }, (_, place) => `Đoạn thứ ${place}  có hai dấu cách.`).join('\n');
    const findings = findingsOf(textIsClean, withText(many));
    expect(findings.map(({ message }) => message)).toEqual([messages.double('0  có', 29)]);
    expect(findings[0]?.fix).toMatchObject({ kind: 'words' });
    expect(findings[0]?.fix?.kind === 'words' && findings[0].fix.edits).toHaveLength(30);
  });

  it('leaves alone how a letterhead is set out', () => {
    const report = checkReport({
      blocks: (blocks) => [line('HỘI ĐỒNG TĐKT TỈNH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), ...blocks],
    });
    expect(linesOf(textIsClean, report)).toEqual([]);
  });
});
