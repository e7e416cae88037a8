import type { HeadingTemplate, Segment, TemplateField } from './outline';

/** What the braces of a template stand for. A field becomes a segment of its own, the rest plain text. */
export type TemplateValues = Readonly<Record<TemplateField | 'movements' | 'rating', string>>;

const isField = (name: string): name is TemplateField => ['year', 'next-year', 'cluster'].includes(name);
const isPhrase = (name: string): name is 'movements' | 'rating' => name === 'movements' || name === 'rating';

const textOf = (name: string, values: TemplateValues): string => {
  if (isField(name) || isPhrase(name)) return values[name];
  throw new Error(`Unknown name {${name}} in a template`);
};

/** The pieces of a printed template: text with its phrases put in, and every field apart. No piece is empty text. */
export function templateSegments(template: HeadingTemplate, values: TemplateValues): readonly Segment[] {
  const segments: Segment[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '') segments.push({ kind: 'text', text: plain });
    plain = '';
  };
  // A split at a captured group gives text and names in turn.
  template.split(/\{([^{}]*)\}/u).forEach((piece, place) => {
    if (place % 2 === 0) plain += piece;
    else if (isField(piece)) {
      flush();
      segments.push({ kind: 'field', field: piece, text: values[piece] });
    } else plain += textOf(piece, values);
  });
  flush();
  return segments;
}

/** The same as plain text. */
export const templateText = (template: HeadingTemplate, values: TemplateValues): string =>
  template.replace(/\{([^{}]*)\}/gu, (_, name: string) => textOf(name, values));
