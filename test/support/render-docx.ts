/** Draws a .docx with LibreOffice and reads the pages back: a third party's view of what was written. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A word on a page; points from the page's upper left corner. */
export interface RenderedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RenderedWord[];
}

export interface RenderedDocument {
  readonly pages: readonly RenderedPage[];
  /** Names of the fonts used, without the subset's prefix. */
  readonly fonts: readonly string[];
  /** A PNG of a page (from 1) of the given width. */
  readonly picture: (page: number, width: number) => Buffer;
  readonly dispose: () => void;
}

/** Programs the rendering needs and this computer lacks. */
export const missingRenderTools = (): readonly string[] =>
  ['soffice', 'pdftotext', 'pdftoppm', 'pdffonts'].filter(
    (tool) => !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))),
  );

const number = (attributes: string, name: string): number =>
  Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);

const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const pagesOf = (html: string): readonly RenderedPage[] =>
  [...html.matchAll(/<page([^>]*)>([\s\S]*?)<\/page>/g)].map(([, attributes = '', inner = '']) => ({
    width: number(attributes, 'width'),
    height: number(attributes, 'height'),
    words: [...inner.matchAll(/<word([^>]*)>([^<]*)<\/word>/g)].map(([, box = '', text = '']) => ({
      text: unescape(text),
      left: number(box, 'xMin'),
      top: number(box, 'yMin'),
      right: number(box, 'xMax'),
      bottom: number(box, 'yMax'),
    })),
  }));

/** Renders the document; throws with the list of missing programs where it cannot, so that it never counts as passed. */
export const renderDocx = (docx: Uint8Array): RenderedDocument => {
  const missing = missingRenderTools();
  if (missing.length > 0) throw new Error(`chưa kiểm được: ${missing.join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'render-docx-'));
  const file = join(folder, 'document.docx');
  const pdf = join(folder, 'document.pdf');
  writeFileSync(file, docx);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'pipe', timeout: 100_000 },
  );
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' })
    .split('\n')
    .slice(2)
    .map((line) => (line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, ''))
    .filter((name) => name !== '');
  return {
    pages: pagesOf(html),
    fonts,
    picture: (page, width) => {
      const place = `${page}`;
      execFileSync('pdftoppm', [
        '-png',
        ...['-f', place, '-l', place],
        ...['-scale-to-x', `${width}`, '-scale-to-y', '-1'],
        pdf,
        join(folder, `picture-${place}`),
      ]);
      const name = readdirSync(folder).find((entry) => entry.startsWith(`picture-${place}-`));
      if (name === undefined) throw new Error(`Page ${place} was not drawn.`);
      return readFileSync(join(folder, name));
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
};
