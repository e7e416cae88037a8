/** Pictures and drawings while a text is read: they are counted, their inside is not read. ECMA-376 Part 1, 17.3.3.9; Part 4, 19. */
import type { ControlReading } from './document-controls';
import type { StoryWriting } from './story-writing';

const drawings: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** The pictures of one text. */
export interface PictureReading {
  /** An element that is not read, or one inside it. `gone`: it is no more once the changes are accepted. */
  readonly open: (name: string, gone: boolean) => void;
  /** The outermost one ends. */
  readonly close: () => void;
  /** Whether the element stands in a picture, a drawing, or one of two ways to draw it. */
  readonly inside: () => boolean;
  /** Pictures in line with the text. */
  readonly count: () => number;
}

/** None yet. */
export function pictureReading(story: StoryWriting, controls: ControlReading): PictureReading {
  let outermost: string | null = null;
  let counted = false;
  let count = 0;
  return {
    open(name, gone) {
      if (outermost === null) counted = false;
      outermost ??= name;
      if (gone) return;
      const paragraph = story.current();
      if (paragraph !== null && drawings.has(name)) paragraph.picture = true;
      const inline = outermost === 'drawing' ? name === 'inline' : outermost === 'pict' && name === 'imagedata';
      if (!inline || counted) return;
      counted = true;
      count += 1;
      controls.picture();
    },
    close() {
      outermost = null;
    },
    inside: () => outermost !== null && (outermost === 'Choice' || drawings.has(outermost)),
    count: () => count,
  };
}
