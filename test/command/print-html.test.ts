/** @jest-environment jsdom */
import { createHash } from 'node:crypto';
import { resultsPage } from '../../src/command/print-html';
import { fileFinding, fileResult } from '../support/command-results';

const at = new Date(2026, 11, 5, 14, 5);
const pageOf = (...results: Parameters<typeof resultsPage>[0]): Document =>
  new DOMParser().parseFromString(resultsPage(results, at), 'text/html');
const texts = (page: Document, selector: string): readonly (string | null)[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('resultsPage', () => {
  it('shows every finding in the section of its file, in words', () => {
    const aside = [{ title: 'Viết thống nhất', message: 'Hai cách viết.', reason: 'Tên riêng' }];
    const page = pageOf(fileResult({ findings: [fileFinding()], aside }));
    expect(page.documentElement.lang).toBe('vi');
    expect(page.body.textContent).toContain('Kiểm tra lúc 14:05 ngày 05/12/2026.');
    expect(texts(page, 'section h2')).toEqual(['cum-1.docx']);
    expect(texts(page, 'section td')).toEqual([
      'Lỗi',
      '1. Công tác khen thưởng',
      'Hàng cộng là 12, cần 13.Tổng số 12Hàng cộng đúng (totals-add-up)',
      'Viết thống nhất',
      'Hai cách viết.',
      'Tên riêng',
    ]);
  });

  it('begins with all files and what became of each, and leads to their sections', () => {
    const trouble = 'Tệp “cum-2.docx” không có nội dung.';
    const page = pageOf(fileResult(), fileResult({ file: 'cum-2.docx', trouble }));
    expect(texts(page, 'body > table td')).toEqual(['cum-1.docx', 'Sẵn sàng trình ký', 'cum-2.docx', trouble]);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.map((link) => page.querySelector(`${link} h2`)?.textContent)).toEqual(['cum-1.docx', 'cum-2.docx']);
  });

  it('makes no markup of texts of a document, whatever they are', () => {
    const hostile = '</q></td><script>alert(1)</script><img src=x onerror="alert(1)">&amp;\'\u0000';
    const finding = fileFinding({ message: hostile, text: hostile, where: hostile, title: hostile, check: hostile });
    const aside = [{ title: hostile, message: hostile, reason: hostile }];
    const page = pageOf(
      fileResult({ file: hostile, findings: [finding], aside }),
      fileResult({ file: hostile, trouble: hostile }),
    );
    expect(page.querySelectorAll('script, img, [onerror]')).toHaveLength(0);
    expect(texts(page, 'section q')).toEqual([hostile.replace('\u0000', '')]);
  });

  it('takes nothing from elsewhere, and allows no style but its own', () => {
    const page = pageOf(fileResult({ findings: [fileFinding()] }), fileResult());
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const style = page.querySelector('style')?.textContent ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page.querySelectorAll('script, link, img, [style], [src]')).toHaveLength(0);
  });
});
