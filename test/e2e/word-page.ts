/** What every story needs: the page with the stand-in for Word and the real pane, and nothing from anywhere else. */
import { readFileSync } from 'node:fs';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import type { Counts, WordHost } from '../word-host/word-host';

export { expect };

/** Name of a file as a person would give it, and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The page of one test. */
export class WordPage {
  constructor(readonly page: Page) {}

  /** The pane in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The drawn document. */
  get document() {
    return this.page.getByRole('textbox', { name: 'Văn bản', exact: true });
  }

  /** Opens the page with a blank document; `word` is the name of a profile. */
  async open(word?: string): Promise<void> {
    await this.page.goto(word === undefined ? '/' : `/?word=${encodeURIComponent(word)}`);
    await this.paneIsReady();
  }

  /** The pane has read the document. */
  async paneIsReady(): Promise<void> {
    await expect(this.pane.getByRole('tab', { name: 'Đề cương', exact: true })).toBeVisible();
    await expect(this.pane.locator('[role=tabpanel] :is(h2, [role=tree])').first()).toBeVisible();
    await this.paneIsIdle();
  }

  /** Chooses a file as with **Mở .docx…**; the pane loads anew. */
  async openFile({ name, bytes }: GivenFile): Promise<void> {
    await this.page.locator('#chosen-file').setInputFiles({ name, mimeType: docxType, buffer: Buffer.from(bytes) });
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
    await this.paneIsReady();
  }

  /** Presses **Lưu .docx** and reads the file. */
  async save(): Promise<Uint8Array> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Lưu .docx' }).click();
    return readFileSync(await (await downloading).path());
  }

  /** The pages show the document as it is. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => window.documentDrawn?.());
  }

  /** A button of the pane by its exact name. */
  button(name: string) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** Items of the tree **Các mục của báo cáo**. */
  get items() {
    return this.pane.getByRole('tree', { name: 'Các mục của báo cáo', exact: true }).getByRole('treeitem');
  }

  /** Presses **Chèn đề cương** on a blank document, the cluster's name typed before, and waits for the outline. */
  async insertOutline(cluster: string): Promise<void> {
    await this.pane.getByRole('textbox', { name: 'Tên cụm thi đua', exact: true }).fill(cluster);
    const year = this.pane.getByRole('spinbutton', { name: 'Năm báo cáo', exact: true });
    await year.fill('2026');
    await year.press('Tab');
    await this.button('Chèn đề cương').click();
    await this.outlineIsThere();
  }

  /** The header counts and nothing is going on. */
  async outlineIsThere(): Promise<void> {
    await expect(this.pane.getByText(/^\d+\/\d+ mục đã viết$/)).toBeVisible();
    await this.paneIsIdle();
  }

  /** Nothing is going on. */
  async paneIsIdle(): Promise<void> {
    await expect(this.pane.getByRole('progressbar', { name: 'Đang làm' })).toHaveCount(0);
  }

  /** XML of the main part as it is now. */
  async documentXml(): Promise<string> {
    return this.page.evaluate(() => hostOfPage().documentXml);
  }

  /** Puts a text on the clipboard, as copying in another program does. */
  async copy(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  async counts(): Promise<Counts> {
    return this.page.evaluate(() => hostOfPage().counts);
  }
}

/** In the page: the host, which the demo page leaves on `window`. */
declare function hostOfPage(): WordHost;

/** `test` with the page opened by the story itself; a request to any other host fails the test. */
export const test = base.extend<{ word: WordPage }>({
  word: async ({ page, baseURL }, use) => {
    const strangers: string[] = [];
    const faults: string[] = [];
    await page.addInitScript(() => {
      Object.assign(window, { hostOfPage: () => window.wordHost });
    });
    await page.route(
      (address) => address.origin !== baseURL && /^https?:$|^wss?:$/.test(address.protocol),
      (route) => {
        strangers.push(route.request().url());
        return route.abort();
      },
    );
    page.on('pageerror', (error) => faults.push(String(error)));
    await use(new WordPage(page));
    expect(strangers, 'addresses asked outside this computer').toEqual([]);
    expect(faults, 'errors in the page or the pane').toEqual([]);
  },
});
