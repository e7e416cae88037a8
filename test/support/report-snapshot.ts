/** Snapshots of documents as plain data: the whole report by default, changed step by step in a test. */
import { mau02 } from '../../src/core/outline/mau-02';
import type { OutlineSettings } from '../../src/core/outline/outline';
import { outlineItems } from '../../src/core/outline/outline-items';
import { appendixIds, appendixTag, bodyTag, headingTag } from '../../src/core/report/control-tag';
import type { DocumentSnapshot } from '../../src/core/report/snapshot';

export const settings2026: OutlineSettings = {
  year: 2026,
  wording: 'form',
  rating: 'final',
  dropped: [],
  movements: [],
};

/** A paragraph to be; `tag` = the block control around it, paragraphs of one tag in a row share the control. */
export interface Line {
  readonly text: string;
  readonly tag?: string;
  readonly parentTag?: string;
  readonly inTable?: boolean;
}

/** The lines of a report: letterhead, every item with a written body, annexes. */
export function reportLines(
  settings: OutlineSettings = settings2026,
  body = 'Cụm đã hoàn thành nội dung này.',
): readonly Line[] {
  return [
    { text: 'BÁO CÁO' },
    ...outlineItems(mau02, settings).flatMap((item): readonly Line[] => [
      { text: item.text, tag: headingTag(item.id) },
      ...(item.help === null ? [] : [{ text: body, tag: bodyTag(item.id) }]),
    ]),
    { text: 'Nơi nhận:', inTable: true },
    ...appendixIds.flatMap((id): readonly Line[] => [
      { text: `Phụ lục ${id}` },
      { text: '[Hướng dẫn] Bảng được lập từ tab Phụ lục.', tag: appendixTag(id) },
    ]),
    { text: '' },
  ];
}

/** The snapshot a reading of these lines gives. */
export function snapshotOfLines(lines: readonly Line[]): DocumentSnapshot {
  const controls: {
    id: number;
    tag: string;
    title: string;
    text: string;
    parent: number | null;
    locked: boolean;
    tracked: boolean;
  }[] = [];
  let open: { id: number; tag: string } | null = null;
  const paragraphs = lines.map((line, index) => {
    if (line.tag === undefined) open = null;
    else if (open?.tag !== line.tag) {
      open = { id: 1000 + controls.length, tag: line.tag };
      const parent = controls.find((control) => control.tag === line.parentTag)?.id ?? null;
      controls.push({ id: open.id, tag: line.tag, title: '', text: line.text, parent, locked: true, tracked: false });
    } else {
      const control = controls.at(-1);
      if (control) control.text += `\n${line.text}`;
    }
    return { index, text: line.text, control: open?.id ?? null, tableLevel: line.inTable === true ? 1 : 0 };
  });
  return { paragraphs, controls, pictures: 0, tracking: 'off' };
}
