/** Tab Kiểm tra as the stories use it. */
import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { bodyTag, headingTag } from '../../src/core/report/control-tag';
import type { WordHost } from '../word-host/word-host';
import type { GivenFile, WordPage } from './word-page';

/** What a person left wrong in the report: the check that finds it, and the item it stands in. */
export const planted = {
  spacing: {
    check: 'text-is-clean',
    item: 'P1.I.1',
    text: 'Cụm đã bám sát  chỉ đạo của tỉnh , tổ chức phát động thi đua ngay từ đầu năm.',
    right: 'Cụm đã bám sát chỉ đạo của tỉnh, tổ chức phát động thi đua ngay từ đầu năm.',
  },
  percentage: {
    check: 'percentages-right',
    item: 'P1.I.2',
    text: 'Các đơn vị đã tổ chức học tập cho 18/24 chi bộ, đạt 175% theo kế hoạch của cụm.',
    right: 'Các đơn vị đã tổ chức học tập cho 18/24 chi bộ, đạt 75% theo kế hoạch của cụm.',
  },
  blank: {
    check: 'no-blanks-left',
    item: 'P1.II.1',
    text: 'Cụm đã mở …… lớp tập huấn nghiệp vụ thi đua, khen thưởng cho các đơn vị.',
  },
  year: { check: 'document-agrees-with-data', item: 'P1.II.5c', text: '2024' },
  ending: {
    check: 'recipients-well-formed',
    item: 'P2.III',
    text: 'Đề nghị Hội đồng Thi đua - Khen thưởng tỉnh tổ chức tập huấn cho các cụm',
    right: 'Đề nghị Hội đồng Thi đua - Khen thưởng tỉnh tổ chức tập huấn cho các cụm./.',
  },
} as const;

/** Its guidance still stands. */
export const unwritten = 'P1.V.3';

/** The tab over one page. */
export class KiemTraPage {
  constructor(readonly word: WordPage) {}

  /** The outline with all bodies but one written, and what is wrong with them and with a heading. */
  async prepare(): Promise<void> {
    const { word } = this;
    await word.insertOutline('các xã, phường số 1');
    const items = [...(await word.documentXml()).matchAll(/w:val="bctd\.b\.([^"]+)"/gu)]
      .map(([, item = '']) => item)
      .filter((item) => item !== unwritten);
    const wrong = new Map<string, string>(
      [planted.spacing, planted.percentage, planted.blank, planted.ending].map(({ item, text }) => [item, text]),
    );
    for (const [place, item] of items.entries())
      await this.write(
        item,
        wrong.get(item) ?? `Cụm đã hoàn thành nội dung thứ ${place + 1} theo kế hoạch công tác của cả cụm.`,
      );
    await word.drawn();
    await word.document
      .locator(`[data-tag="${headingTag(planted.year.item)}"] [data-tag="bctd.f.year"]`)
      .first()
      .dblclick();
    await word.page.keyboard.type(planted.year.text);
    await word.page.keyboard.press('F6');
    await word.paneIsIdle();
  }

  /** She writes a body that shows its guidance. */
  async write(item: string, text: string): Promise<void> {
    await this.word.page.evaluate(
      ([tag, words]) => {
        hostOfPage().person.clickInto(tag);
        hostOfPage().person.type(words);
      },
      [bodyTag(item), text] as const,
    );
  }

  /** Opens the tab with the mouse. */
  async open(): Promise<void> {
    await this.word.pane.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
    await expect(this.word.button('Kiểm tra')).toBeVisible();
  }

  /** Presses **Kiểm tra** and waits for what comes of it. */
  async run(): Promise<void> {
    await this.word.button('Kiểm tra').click();
    await this.isChecked();
  }

  /** A check came to its end. */
  async isChecked(): Promise<void> {
    await this.word.paneIsIdle();
    await expect(this.word.pane.getByText(/^Kiểm tra lúc \d\d:\d\d: /u)).toBeVisible();
    await expect(this.word.button('Dừng')).toHaveCount(0);
  }

  /** Items of the list **Kết quả kiểm tra**, of one check. */
  found(check: string): Locator {
    return this.word.pane
      .getByRole('list', { name: 'Kết quả kiểm tra', exact: true })
      .locator(`li[data-check="${check}"]`);
  }

  /** A button of a finding. */
  verb(finding: Locator, name: string): Locator {
    return finding.getByRole('button', { name, exact: true });
  }

  /** Text of the paragraph in which the caret of the document stands. */
  async caretParagraph(): Promise<string> {
    await this.word.page.keyboard.press('F6');
    await expect(this.word.document).toBeFocused();
    return this.word.page.evaluate(() => {
      const node = getSelection()?.anchorNode ?? null;
      return (node instanceof Element ? node : node?.parentElement)?.closest('p')?.textContent ?? '';
    });
  }

  /** The file that pressing a button gives her. */
  async fileFrom(press: () => Promise<void>): Promise<GivenFile> {
    const downloading = this.word.page.waitForEvent('download');
    await press();
    const download = await downloading;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
}

/** In the page: the host, which the demo page leaves on `window`. */
declare function hostOfPage(): WordHost;
