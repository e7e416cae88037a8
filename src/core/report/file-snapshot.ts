/** A file seen as the pane sees the open document. */
import type { FileDocument } from './file-document';
import type { DocumentSnapshot } from './snapshot';

/** The reading of a file as a reading of Word: texts as accepted, what a control shows as its prompt is no text. */
export const snapshotOfFile = ({
  paragraphs,
  controls,
  pictures,
  tracking,
  unseen,
}: FileDocument): DocumentSnapshot => ({
  paragraphs: paragraphs.map(({ index, text, control, tableLevel }) => ({ index, text, control, tableLevel })),
  controls: controls.map(({ id, tag, title, text, pictures: inside, parent, locked, tracked, placeholder }) => ({
    id,
    tag,
    title,
    text: placeholder ? '' : text,
    ...(inside !== undefined && { pictures: inside }),
    parent,
    locked,
    tracked,
    accepted: true,
  })),
  pictures,
  tracking: tracking ?? (unseen.includes('changes') ? 'unknown' : 'off'),
});
