/** What paragraphs and letters look like after defaults, styles, lists and direct format. ECMA-376 Part 1, 17.7.2. */
import type { List, Lists } from './document-numbering';
import { paragraphLook, paragraphProps, type ParagraphLook, type ParagraphProps } from './document-paragraph-look';
import { runProps, styledLook, type RunLook } from './document-run-look';
import type { Styles } from './document-styles';
import type { ThemeFonts } from './document-theme';
import { valueAt, type XmlNode } from './xml-tree';

/** A paragraph as formatted. */
export interface FormattedParagraph {
  /** Id of its style; null = the default. */
  readonly style: string | null;
  readonly look: ParagraphLook;
  /** Its list; null = none. */
  readonly list: { readonly id: string; readonly level: number } | null;
}

/** Answers for one document. */
export interface Formats {
  readonly paragraph: (properties: XmlNode | null) => FormattedParagraph;
  /** Letters of a paragraph style under a `w:rPr`. */
  readonly run: (style: string | null, properties: XmlNode | null) => RunLook;
}

/** The list of a paragraph and the level of it: a style's level is the one that names the style. */
function listOf(said: ParagraphProps, style: string | null, lists: Lists): FormattedParagraph['list'] {
  const list: List | undefined = lists.get(said.list ?? '0');
  if (said.list === undefined || said.list === '0' || list === undefined) return null;
  const named = [...list.levels].find(([, level]) => level.style !== null && level.style === style);
  return { id: said.list, level: said.listLevel ?? named?.[0] ?? 0 };
}

/** The formats of a document. Answers for a style are kept: most paragraphs say nothing of their own. */
export function createFormats(styles: Styles, lists: Lists, theme: ThemeFonts): Formats {
  const bases = new Map<string, RunLook>();
  const plain = new Map<string | null, FormattedParagraph>();

  const indentsAt = (list: FormattedParagraph['list']): ParagraphProps =>
    list === null ? {} : (lists.get(list.id)?.levels.get(list.level)?.indents ?? {});

  const paragraph = (properties: XmlNode | null): FormattedParagraph => {
    const style = styles.paragraphStyle(valueAt(properties, 'pStyle'));
    const direct = paragraphProps(properties);
    const inherited = styles.paragraph(style);
    const list = listOf({ ...inherited, ...direct }, style, lists);
    // A list stands over what was said before it and under what is said beside it.
    const isDirect = direct.list !== undefined || direct.listLevel !== undefined;
    const said = isDirect
      ? { ...inherited, ...indentsAt(list), ...direct }
      : { ...inherited, ...indentsAt(list), ...styles.besideList(style), ...direct };
    return { style: style === styles.defaultParagraph ? null : style, look: paragraphLook(said), list };
  };

  return {
    paragraph(properties) {
      if (properties?.children.some(({ name }) => !['pStyle', 'rPr', 'sectPr'].includes(name)) === true)
        return paragraph(properties);
      const style = valueAt(properties, 'pStyle');
      const known = plain.get(style) ?? paragraph(properties);
      plain.set(style, known);
      return known;
    },
    run(style, properties) {
      const character = valueAt(properties, 'rStyle');
      const key = `${style ?? ''}\n${character ?? ''}`;
      const base =
        bases.get(key) ??
        styledLook(
          styles.runDefaults,
          styles.paragraphRun(style ?? styles.defaultParagraph),
          styles.character(character),
        );
      bases.set(key, base);
      return properties === null || properties.children.length === 0
        ? base
        : { ...base, ...runProps(properties, theme) };
    },
  };
}
