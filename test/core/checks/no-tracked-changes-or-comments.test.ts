import { messages, noTrackedChangesOrComments } from '../../../src/core/checks/no-tracked-changes-or-comments';
import { findingsOf, linesOf } from '../../support/check-findings';
import { checkReport } from '../../support/check-report';

const said = (changes: Parameters<typeof checkReport>[0]): readonly string[] =>
  linesOf(noTrackedChangesOrComments, checkReport(changes));

describe('no-tracked-changes-or-comments', () => {
  it('passes a report of which everything is accepted', () => {
    expect(said({})).toEqual([]);
    expect(said({ controls: false, part: false })).toEqual([]);
  });

  it.each([
    [{ inserted: 1 }, 1],
    [{ deleted: 3 }, 3],
    [{ moved: 2 }, 2],
    [{ format: 1 }, 1],
    [{ inserted: 2, deleted: 1, moved: 1, format: 4 }, 8],
  ])('finds %j', (changes, count) => {
    expect(said({ changes })).toEqual([`error: ${messages.changes(count)}`]);
  });

  it('leads to the first change', () => {
    const report = checkReport({
      changes: { inserted: 1 },
      blocks: (blocks) =>
        blocks.map((block) =>
          block.tag === 'bctd.b.P1.VI.2' && !('rows' in block) ? { ...block, look: { changed: true } } : block,
        ),
    });
    expect(findingsOf(noTrackedChangesOrComments, report)[0]?.item).toBe('P1.VI.2');
  });

  it('warns of each comment, where it stands', () => {
    const comments = [
      { author: 'Trần Thị Lan', text: 'Bổ sung số liệu', paragraph: 12, resolved: false },
      { author: '', text: 'Đã xem', paragraph: null, resolved: true },
    ];
    const report = checkReport({ comments });
    expect(linesOf(noTrackedChangesOrComments, report)).toEqual([
      `warning: ${messages.comment('Trần Thị Lan', 'Bổ sung số liệu')}`,
      `warning: ${messages.comment('', 'Đã xem')}`,
    ]);
    expect(findingsOf(noTrackedChangesOrComments, report).map(({ paragraph }) => paragraph)).toEqual([12, null]);
  });

  it('asks a person to look where it could not', () => {
    expect(said({ unseen: ['changes', 'comments'] })).toEqual([
      `person: ${messages.unseenChanges}`,
      `person: ${messages.unseenComments}`,
    ]);
  });
});
