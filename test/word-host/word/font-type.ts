/** `Word.Font`: read as it is in force, written directly on the runs. Mixed values read as null, or '' for names and colours. */
import { getW } from '../dom/names';
import { ancestor } from '../dom/walk';
import { runsIn } from '../dom/blocks';
import { properties, setProperty } from '../dom/order';
import { runProperty } from '../dom/styles';
import { compareOrder } from '../dom/walk';
import { defineType, type Scalar } from '../protocol/type-table';
import type { ElementObject, FontObject, RangeObject } from './objects';
import type { OpenDocument } from './open-document';
import { rootOf } from './placing';

const runs = ({ owner }: FontObject): Element[] => {
  if (owner.type !== 'Range') return runsIn((owner as ElementObject).element);
  const { marks } = owner as RangeObject;
  return runsIn(rootOf(marks.start)).filter(
    (run) => compareOrder(marks.start, run) < 0 && compareOrder(run, marks.end) < 0,
  );
};

const common = <T, M>(
  font: FontObject,
  document: OpenDocument,
  name: string,
  read: (property: Element | null) => T,
  none: T,
  mixed: M,
): T | M => {
  const values = new Set(runs(font).map((run) => read(runProperty(run, ancestor(run, 'p'), document.styles, name))));
  if (values.size === 0) return none;
  return values.size === 1 ? ([...values][0] as T) : mixed;
};

const write = (font: FontObject, name: string, attributes: Readonly<Record<string, string>> | null): void => {
  for (const run of runs(font)) setProperty(properties(run, 'rPr'), name, attributes);
};

const toggle = (name: string): Scalar<FontObject> => ({
  get: (font, document) =>
    common(
      font,
      document,
      name,
      (property) => property !== null && !['0', 'false'].includes(getW(property, 'val') ?? '1'),
      false,
      null,
    ),
  set: (font, on) => write(font, name, on === true ? {} : { val: '0' }),
});

export const fontType = defineType<FontObject>({
  scalars: {
    Bold: toggle('b'),
    Italic: toggle('i'),
    StrikeThrough: toggle('strike'),
    Name: {
      get: (font, document) => common(font, document, 'rFonts', (property) => getW(property, 'ascii') ?? '', '', ''),
      set: (font, name) => write(font, 'rFonts', { ascii: String(name), hAnsi: String(name), cs: String(name) }),
    },
    Size: {
      get: (font, document) =>
        common(font, document, 'sz', (property) => Number(getW(property, 'val') ?? 20) / 2, 10, null),
      set: (font, size) => write(font, 'sz', { val: String(Math.round(Number(size) * 2)) }),
    },
    Color: {
      get: (font, document) =>
        common(
          font,
          document,
          'color',
          (property) => `#${(getW(property, 'val') ?? '000000').replace('auto', '000000')}`,
          '#000000',
          '',
        ),
      set: (font, color) => write(font, 'color', { val: typeof color === 'string' ? color.replace('#', '') : 'auto' }),
    },
    HighlightColor: {
      get: (font, document) => common(font, document, 'highlight', (property) => getW(property, 'val'), null, ''),
      set: (font, color) => write(font, 'highlight', color === null ? null : { val: String(color).toLowerCase() }),
    },
    Underline: {
      get: (font, document) =>
        common(
          font,
          document,
          'u',
          (property) => (getW(property, 'val') === 'single' ? 'Single' : property === null ? 'None' : 'Mixed'),
          'None',
          'Mixed',
        ),
      set: (font, kind) => write(font, 'u', { val: String(kind).toLowerCase() }),
    },
  },
});
