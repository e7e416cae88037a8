/** An item of the outline: its heading in a control, and the control below it for what the person writes. */
import type { Item, Segment } from '../outline/outline';
import { bodyTag, headingTag } from '../report/control-tag';
import { bodyTitle, headingTitle } from './control-titles';
import { type BlockControl, type Inline, paragraph, text } from './document-model';
import { fieldControl } from './field-control';
import { guidanceText } from './guidance';
import type { StyleId } from './styles';
import { oneLine } from './xml-text';

const headingStyles: Readonly<Record<Item['level'], StyleId>> = {
  intro: 'BctdGachDauDong',
  part: 'BctdPhan',
  'part-title': 'BctdTenPhan',
  section: 'BctdMuc',
  clause: 'BctdKhoan',
  bullet: 'BctdGachDauDong',
};

/** The year's control stands inside the heading's; a field that a heading names twice gets two places. */
const segments = (item: Item): readonly Inline[] => {
  const printed = item.segments.map((segment: Segment, index) =>
    segment.kind === 'text'
      ? text(segment.text)
      : fieldControl(segment.field, segment.text, `${headingTag(item.id)}/${index}`),
  );
  return item.number === '' ? printed : [text(`${item.number} `), ...printed];
};

/** The heading's paragraph in its control, locked against deletion. */
export const headingBlock = (item: Item): BlockControl => ({
  kind: 'block-control',
  control: {
    tag: headingTag(item.id),
    title: headingTitle(item),
    place: '',
    locked: true,
    appearance: 'hidden',
    showsPlaceholder: false,
    prompt: null,
  },
  content: [paragraph(headingStyles[item.level], segments(item))],
});

/**
 * The body's control with the sentence written from the entered data, else with its guidance as one placeholder paragraph;
 * null where the item has no body.
 */
export const bodyBlock = (item: Item, sentence?: string): BlockControl | null => {
  if (item.help === null) return null;
  const guidance = oneLine(guidanceText(item.help));
  const written = sentence === undefined ? null : oneLine(sentence);
  return {
    kind: 'block-control',
    control: {
      tag: bodyTag(item.id),
      title: bodyTitle(item),
      place: '',
      locked: true,
      appearance: 'boundingBox',
      showsPlaceholder: written === null,
      prompt: guidance,
    },
    content: [paragraph('BctdNoiDung', [written === null ? { ...text(guidance), placeholder: true } : text(written)])],
  };
};

/** Heading and body of an item. */
export const itemBlocks = (item: Item, sentence?: string): readonly BlockControl[] => {
  const body = bodyBlock(item, sentence);
  return body === null ? [headingBlock(item)] : [headingBlock(item), body];
};
