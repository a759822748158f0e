// The page in a person's verbs. Finds things as people do, by role and name, in the language that is on.
import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { type Arrived, takeDownload } from './downloads.ts';

export interface Upload {
  readonly name: string;
  readonly content: string | Buffer;
}

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

export class Desk {
  readonly page: Page;
  /** Addresses asked for since the page had loaded. */
  readonly requests: string[] = [];
  /** Messages of errors, refusals by the policy included. */
  readonly errors: string[] = [];
  readonly #downloads: string;
  #isLoaded = false;

  constructor(page: Page, downloads: string) {
    this.page = page;
    this.#downloads = downloads;
    page.on('request', (request) => {
      const address = request.url();
      if (this.#isLoaded && !/^(blob|data):/.test(address)) this.requests.push(address);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.locator('html')).toHaveAttribute('data-engine', 'ready');
    this.#isLoaded = true;
  }

  /** Chooses files in the file dialog and waits for their rows. */
  async choose(...files: readonly Upload[]): Promise<void> {
    await this.offer(...files);
    await expect(this.grid()).toBeVisible();
    await this.idle();
  }

  /** Chooses files in the file dialog; they may be refused. */
  async offer(...files: readonly Upload[]): Promise<void> {
    const dialog = this.page.waitForEvent('filechooser');
    await this.page
      .getByRole('button', { name: /Choose files|选择文件|Add files|添加文件/ })
      .first()
      .click();
    const payload = files.map(({ name, content }) => ({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    }));
    await (await dialog).setFiles(payload);
  }

  /** Drops files on the page. */
  async drop(...files: readonly Upload[]): Promise<void> {
    const parts = files.map(({ name, content }) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
    }));
    await this.page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        dataTransfer.items.add(new File([bytes], name));
      }
      const drag = (type: string) =>
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
        );
      for (const type of ['dragenter', 'dragover', 'drop']) drag(type);
    }, parts);
  }

  /** Does what starts a download and gives the file as it arrives on disk. */
  download(start: () => Promise<void>): Promise<Arrived> {
    return takeDownload(this.page, this.#downloads, start);
  }

  /** Opens a sample by its place on the first screen. */
  async openSample(index: number): Promise<void> {
    await this.page.locator('.sample').nth(index).click();
    await expect(this.grid()).toBeVisible();
    await this.idle();
    await expect(this.page.locator('.foot-sum')).toContainText(/\d/);
  }

  /** Waits until no long work is running. */
  async idle(): Promise<void> {
    await expect(this.page.locator('.task-line.is-idle')).toHaveCount(1, { timeout: 45_000 });
  }

  async goTo(step: 1 | 2 | 3 | 4 | 5): Promise<void> {
    await this.page
      .locator('.step')
      .nth(step - 1)
      .click();
    await this.idle();
  }

  grid(): Locator {
    return this.page.getByRole('grid').first();
  }

  /** Text of a cell of the first grid, by the row's place in the view and the column's name. */
  async cell(row: number, column: string): Promise<string> {
    const head = this.grid().getByRole('columnheader').filter({ hasText: column }).first();
    const index = await head.getAttribute('aria-colindex');
    const place = `[aria-rowindex="${row + 2}"] [aria-colindex="${index}"]`;
    await expect(this.grid().locator(`${place}:not(.is-loading)`)).toBeVisible();
    return (await this.grid().locator(place).textContent()) ?? '';
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: /切换到中文|EN: Switch to English/ }).click();
  }

  /** Serious and critical findings of axe on what is shown now. */
  async accessibilityProblems(): Promise<string[]> {
    await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate(async () => {
      const injected = window as unknown as {
        axe: { run: () => Promise<{ violations: Violation[] }> };
      };
      return (await injected.axe.run()).violations;
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      );
  }
}
