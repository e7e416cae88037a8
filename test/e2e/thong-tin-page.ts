/** Tab Thông tin as the stories use it. */
import { expect, type Locator } from '@playwright/test';
import { controlTexts } from '../support/document-texts';
import type { WordPage } from './word-page';

/** The tab over one page. */
export class ThongTinPage {
  constructor(readonly word: WordPage) {}

  /** Opens the tab with the mouse. */
  async open(): Promise<void> {
    await this.word.pane.getByRole('tab', { name: 'Thông tin', exact: true }).click();
    await expect(this.field('Hội đồng')).toBeVisible();
  }

  /** A text field by its exact name. */
  field(name: string): Locator {
    return this.word.pane.getByRole('textbox', { name, exact: true });
  }

  get year(): Locator {
    return this.word.pane.getByRole('spinbutton', { name: 'Năm báo cáo', exact: true });
  }

  radio(name: string): Locator {
    return this.word.pane.getByRole('radio', { name, exact: true });
  }

  toggle(name: string): Locator {
    return this.word.pane.getByRole('switch', { name, exact: true });
  }

  /** The list of places that wait for **Cập nhật văn bản**. */
  get pending(): Locator {
    return this.word.pane.getByRole('region', { name: /chưa theo thông tin mới$/ });
  }

  /** The list of texts that are not what was entered. */
  get differences(): Locator {
    return this.word.pane.getByRole('region', { name: 'Văn bản khác với thông tin đã nhập', exact: true });
  }

  /** Presses **Cập nhật văn bản** and waits until nothing waits any more. */
  async update(): Promise<void> {
    await this.word.button('Cập nhật văn bản').click();
    await this.isUpdated();
  }

  /** The document follows, and nothing is to be settled. */
  async isUpdated(): Promise<void> {
    await expect(this.word.pane.getByText(/^Đã cập nhật \d+ chỗ trong văn bản/)).toBeVisible();
    await this.agrees();
  }

  /** Nothing is to be settled. */
  async agrees(): Promise<void> {
    await this.word.paneIsIdle();
    await expect(this.word.pane.getByRole('region')).toHaveCount(0);
  }

  /** Texts of the controls with a tag in the document as it is now. */
  async texts(tag: string): Promise<readonly string[]> {
    return controlTexts(await this.word.documentXml(), tag);
  }

  /** Every control with the tag comes to say the text. */
  async says(tag: string, text: string): Promise<void> {
    await expect.poll(async () => [...new Set(await this.texts(tag))]).toEqual([text]);
  }
}
