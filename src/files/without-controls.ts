/** The XML of a story (main text, header, footer, notes) without content controls: what they hold stays to the letter. */
import { GUIDANCE_PREFIX } from '../core/report/written-text';
import { decodeXml } from './xml-scan';

/** Every tag of WordprocessingML by which something is taken out or kept; quoted values may hold `>`. */
const tags =
  /<(\/?)w:(sdt|sdtPr|sdtEndPr|sdtContent|p|tc|t|sectPr|rStyle)(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>/gu;

/** A paragraph that is being copied. */
interface OpenParagraph {
  /** Length of the copy where it begins. */
  readonly start: number;
  text: string;
  section: boolean;
}

/**
 * Takes every `w:sdt` away and leaves its content; a paragraph of our guidance goes with its control. A cell never becomes
 * empty and no section break is lost. Everything else stays byte for byte. Prefix `w`, as every word processor writes it.
 */
export function withoutControls(xml: string): string {
  const copy: string[] = [];
  const paragraphs: OpenParagraph[] = [];
  /** Paragraphs kept in each open cell. */
  const cells: number[] = [];
  let from = 0;
  let skipping = '';
  let textFrom = -1;
  tags.lastIndex = 0;
  const keep = (to: number): void => {
    if (to > from) copy.push(xml.slice(from, to));
    from = to;
  };
  for (const found of xml.matchAll(tags)) {
    const [tag, slash, name = '', attributes = '', closed] = found;
    const end = found.index + tag.length;
    const starts = slash === '';
    const empty = closed === '/';
    if (skipping !== '') {
      if (!starts && name === skipping) {
        skipping = '';
        from = end;
      }
      continue;
    }
    switch (name) {
      case 'sdt':
      case 'sdtContent':
        keep(found.index);
        from = end;
        break;
      case 'sdtPr':
      case 'sdtEndPr':
        keep(found.index);
        from = end;
        if (starts && !empty) skipping = name;
        break;
      case 'rStyle':
        // Prompts are grey; what stands for good is not.
        if (/w:val="PlaceholderText"/u.test(attributes)) {
          keep(found.index);
          from = end;
        }
        break;
      case 'tc':
        if (starts && !empty) cells.push(0);
        else if (!starts && cells.pop() === 0) {
          keep(found.index);
          copy.push('<w:p/>');
        }
        break;
      case 't':
        if (starts && !empty) textFrom = end;
        else if (!starts && textFrom >= 0) {
          const open = paragraphs.at(-1);
          if (open) open.text += decodeXml(xml.slice(textFrom, found.index));
          textFrom = -1;
        }
        break;
      case 'sectPr': {
        const open = paragraphs.at(-1);
        if (open) open.section = true;
        break;
      }
      default:
        if (starts && !empty) {
          keep(found.index);
          paragraphs.push({ start: copy.length, text: '', section: false });
          break;
        }
        keep(end);
        if (!starts && isGuidance(paragraphs.at(-1))) copy.length = paragraphs.at(-1)?.start ?? copy.length;
        else if (cells.length > 0) cells.push((cells.pop() ?? 0) + 1);
        if (!starts) paragraphs.pop();
    }
  }
  keep(xml.length);
  return copy.join('');
}

const isGuidance = (paragraph: OpenParagraph | undefined): boolean =>
  paragraph !== undefined && !paragraph.section && paragraph.text.trimStart().startsWith(GUIDANCE_PREFIX);
