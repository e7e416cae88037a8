/** Tab Phụ lục as the stories use it. */
import { readFileSync } from 'node:fs';
import { expect, type Frame, type Locator } from '@playwright/test';
import { ThongTinPage } from './thong-tin-page';
import type { GivenFile, WordPage } from './word-page';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The big grid, wherever this Word shows it: in the pane or in a window of its own. */
export class BigGridPage {
  constructor(
    readonly frame: Frame,
    readonly grid: Locator,
  ) {}

  /** Goes to a cell by the arrow keys, from the first one on. */
  async goTo(unit: string, title: string): Promise<void> {
    const { keyboard } = this.frame.page();
    const cell = this.grid.locator(`[role=gridcell][aria-label^="${unit}, ${title}: "]`);
    await this.grid.getByRole('gridcell').first().click();
    await keyboard.press('Control+Home');
    for (let steps = 0; steps < 40 && !(await isFocused(cell)); steps += 1) await keyboard.press('ArrowRight');
    await expect(cell).toBeFocused();
  }

  /** Pastes what is on the clipboard from a cell on. */
  async paste(unit: string, title: string): Promise<void> {
    await this.goTo(unit, title);
    await this.frame.page().keyboard.press('Control+v');
  }

  /** Closes it; in the pane the tab comes back. */
  async close(): Promise<void> {
    await this.frame.getByRole('button', { name: 'Đóng bảng lớn', exact: true }).click();
    await expect.poll(() => stands(this.grid)).toBe(false);
  }
}

/** Whether it is in sight; the frame of a closed window is gone with everything in it. */
const stands = (grid: Locator): Promise<boolean> => grid.isVisible().catch(() => false);

const isFocused = async (cell: Locator): Promise<boolean> =>
  (await cell.count()) === 1 && (await cell.evaluate((element) => element === document.activeElement));

/** The tab over one page. */
export class PhuLucPage {
  constructor(readonly word: WordPage) {}

  /** The outline of a cluster, its units pasted into tab Thông tin, and the document brought into line with them. */
  async prepare(units: readonly string[], cluster = 'các xã, phường số 1'): Promise<void> {
    const { word } = this;
    await word.insertOutline(cluster);
    const form = new ThongTinPage(word);
    await form.open();
    await word.copy(units.join('\n'));
    await word.button('Dán danh sách').click();
    await word.page.keyboard.press('Control+v');
    await expect(word.pane.getByText(`${String(units.length).padStart(2, '0')} đơn vị`, { exact: true })).toBeVisible();
    await form.update();
  }

  /** Opens the tab and one of its own. */
  async open(part: 'Phụ lục I' | 'Phụ lục II' | 'Phụ lục III' | 'Số liệu khác'): Promise<void> {
    const inner = this.word.pane.getByRole('tablist', { name: 'Các phần của thẻ Phụ lục' });
    if (!(await inner.isVisible())) {
      await this.word.pane.getByRole('tab', { name: 'Phụ lục', exact: true }).click();
    }
    await inner.getByRole('tab', { name: part, exact: true }).click();
    await expect(this.word.pane.getByRole('tabpanel', { name: part, exact: true })).toBeVisible();
  }

  /** A field of the entry, by its exact name. */
  field(name: string): Locator {
    return this.word.pane.getByRole('textbox', { name, exact: true });
  }

  /** Types a count of a unit into its field. */
  async enter(unit: string, title: string, typed: string): Promise<void> {
    const { pane } = this.word;
    const unitField = pane.getByRole('combobox', { name: 'Đơn vị', exact: true });
    // What is still missing stands behind the name.
    const choice = unitField.locator('option').filter({ hasText: unit });
    await unitField.selectOption((await choice.getAttribute('value')) ?? '');
    await this.field(title).fill(typed);
    await this.field(title).press('Enter');
  }

  /** Opens **Nhập trên bảng lớn** of an annex. */
  async openBigGrid(annex: 'Phụ lục I' | 'Phụ lục II' | 'Phụ lục III'): Promise<BigGridPage> {
    await this.open(annex);
    await this.word.button('Nhập trên bảng lớn').click();
    const shown = async (): Promise<BigGridPage | null> => {
      for (const page of this.word.page.context().pages())
        for (const frame of page.frames()) {
          const grid = frame.getByRole('grid', { name: `Bảng ${annex}`, exact: true });
          if (await stands(grid)) return new BigGridPage(frame, grid);
        }
      return null;
    };
    await expect.poll(async () => (await shown()) !== null).toBe(true);
    const found = await shown();
    if (found === null) throw new Error(`The big grid of ${annex} is gone again.`);
    return found;
  }

  /** The line that says where annexes stand. */
  get states(): Locator {
    return this.word.pane.getByRole('list', { name: 'Các phụ lục trong văn bản', exact: true });
  }

  /** The preview of an import. */
  get preview(): Locator {
    return this.word.pane.getByRole('region', { name: 'Xem trước số liệu lấy từ tệp', exact: true });
  }

  /** Chooses files as with **Nhập từ Excel**. */
  async choose(files: readonly GivenFile[]): Promise<void> {
    await this.word.pane
      .getByLabel('Tệp Excel hoặc .csv', { exact: true })
      .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: workbookType, buffer: Buffer.from(bytes) })));
    await expect(this.preview).toBeVisible();
    await this.word.paneIsIdle();
  }

  /** Presses **Tải mẫu Excel** and reads the file. */
  async template(): Promise<Uint8Array> {
    const downloading = this.word.page.waitForEvent('download');
    await this.word.button('Tải mẫu Excel').click();
    return readFileSync(await (await downloading).path());
  }

  /** Presses **Đưa số liệu vào văn bản** and waits until every annex with figures stands as entered. */
  async build(): Promise<void> {
    await this.word.button('Đưa số liệu vào văn bản').click();
    await expect(this.states).toContainText('bảng khớp với số đã nhập');
    await expect(this.states).not.toContainText('số đã thay đổi');
    await this.word.paneIsIdle();
  }
}
