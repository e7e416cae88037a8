import { headingsPresent, messages } from '../../../src/core/checks/headings-present';
import { reportOfFile } from '../../../src/core/checks/reading/read-report-file';
import { linesOf } from '../../support/check-findings';
import { line, type DocumentBlock, type DocumentLine } from '../../support/check-document';
import { mau02 } from '../../../src/core/outline/mau-02';
import { checkBlocks, checkFile, checkReport, type CheckReportChanges } from '../../support/check-report';

const wordsOf = ({ pieces }: DocumentLine): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** The lines of a report typed anew: `[]` = gone, several = several lines. */
const typed =
  (change: (text: string) => string | readonly string[] | null) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => {
    const lines = (one: DocumentLine): readonly DocumentLine[] => {
      const to = change(wordsOf(one));
      return to === null ? [one] : [to].flat().map((text) => ({ ...one, pieces: [text] }));
    };
    return blocks.flatMap((block): readonly DocumentBlock[] =>
      'rows' in block
        ? [
            {
              ...block,
              rows: block.rows.map((row) => row.map((cell) => ({ ...cell, lines: cell.lines.flatMap(lines) }))),
            },
          ]
        : lines(block).map((one) => ({ ...block, ...one })),
    );
  };
const without = (...beginnings: readonly string[]) =>
  typed((text) => (beginnings.some((words) => text.startsWith(words)) ? [] : null));
const said = (blocks: NonNullable<CheckReportChanges['blocks']>, more: CheckReportChanges = {}): readonly string[] =>
  linesOf(headingsPresent, checkReport({ controls: false, ...more, blocks }));

const titleOfTwo = '“TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA NĂM 2026”';
const nation = '“CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”';
const motto = '“Độc lập - Tự do - Hạnh phúc”';
const council = '“HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN”';
const issuer = '“CỤM THI ĐUA CÁC SỞ TỔNG HỢP”';

/** The letterhead in plain paragraphs, its columns set out with tabs. */
const inText =
  (...lines: readonly string[]) =>
  (blocks: readonly DocumentBlock[]): readonly DocumentBlock[] => [
    ...lines.map((text) => line(text)),
    ...blocks.slice(1),
  ];

describe('headings-present, of the parts around the headings', () => {
  it.each<readonly [string, NonNullable<CheckReportChanges['blocks']>]>([
    ['as the builder sets it', (blocks) => blocks],
    [
      'other capitals, hyphens and spaces',
      typed((text) => {
        if (text.startsWith('Độc lập')) return 'ĐỘC LẬP –  Tự do—Hạnh Phúc';
        if (text.startsWith('CỘNG HÒA')) return 'Cộng hoà xã hội  chủ nghĩa\u00a0Việt Nam';
        if (text === 'BÁO CÁO') return 'B Á O  C Á O';
        return text.startsWith('(Kèm theo') ? text.replace('(Kèm theo', '( Ban hành kèm theo') : null;
      }),
    ],
    [
      'lines broken in two',
      typed((text) => {
        if (text.startsWith('CỘNG HÒA')) return ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'VIỆT NAM'];
        return text.startsWith('HỘI ĐỒNG') ? ['HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG TỈNH LẠNG SƠN'] : null;
      }),
    ],
    [
      'type and trích yếu in one line',
      typed((text) => {
        if (text === 'BÁO CÁO') return [];
        return text.startsWith('Tổng kết công tác') ? `BÁO CÁO\n${text}` : null;
      }),
    ],
    [
      'BÁO CÁO TỔNG KẾT',
      typed((text) => {
        if (text === 'BÁO CÁO') return [];
        return text.startsWith('Tổng kết công tác')
          ? `BÁO CÁO TỔNG KẾT\n${text.replace('Tổng kết công', 'Công')}`
          : null;
      }),
    ],
    ['UBND above the cluster', typed((text) => (text.startsWith('HỘI ĐỒNG') ? 'UBND TỈNH LẠNG SƠN' : null))],
    [
      'label and title of an annex in one line',
      typed((text) => {
        if (text === 'Phụ lục II') return 'Phụ lục II: TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU THI ĐUA';
        return text.startsWith('TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU') ? [] : null;
      }),
    ],
    [
      'text instead of a table',
      inText(
        'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'CỤM THI ĐUA CÁC SỞ TỔNG HỢP          Độc lập - Tự do - Hạnh phúc',
        'Số: 15/BC-CTĐ\tLạng Sơn, ngày 15 tháng 12 năm 2026',
      ),
    ],
    [
      'everything in one paragraph of a column',
      inText(
        'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN\nCỤM THI ĐUA CÁC SỞ TỔNG HỢP\nSố: 15/BC-CTĐ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày 15 tháng 12 năm 2026',
      ),
    ],
  ])('passes %s', (_, blocks) => {
    expect(said(blocks)).toEqual([]);
  });

  it.each([
    [['CỘNG HÒA'], [`error: ${messages.nation(nation)}`]],
    [['Độc lập'], [`error: ${messages.motto(motto)}`]],
    [['HỘI ĐỒNG'], [`error: ${messages.council(council)}`]],
    [['CỤM THI ĐUA'], [`error: ${messages.issuer(issuer)}`]],
    [
      ['HỘI ĐỒNG', 'CỤM THI ĐUA'],
      [`error: ${messages.council(council)}`, `error: ${messages.issuer(issuer)}`],
    ],
    [['BÁO CÁO'], [`error: ${messages.type('“BÁO CÁO”')}`]],
    [
      ['Tổng kết công tác'],
      [
        `error: ${messages.title('“Tổng kết công tác thi đua, khen thưởng Cụm các sở tổng hợp năm 2026, phương hướng nhiệm vụ…”')}`,
      ],
    ],
    [['TỔNG HỢP TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG DANH HIỆU'], [`warning: ${messages.annexTitle('II', titleOfTwo)}`]],
    [['(Kèm theo'], ['I', 'II', 'III'].map((annex) => `warning: ${messages.attached(annex)}`)],
  ])('misses %j, with controls and without', (gone, expected) => {
    for (const controls of [true, false]) expect(said(without(...gone), { controls })).toEqual(expected);
  });

  it('misses a table, and leaves words in its place to a person', () => {
    const instead =
      (...texts: readonly string[]) =>
      (blocks: readonly DocumentBlock[]) =>
        blocks.flatMap((block) =>
          'rows' in block && block.tag === 'bctd.a.III' ? texts.map((text) => line(text)) : [block],
        );
    expect(said(instead())).toEqual([`error: ${messages.table('III')}`]);
    expect(said(instead('Sở Nội vụ được tặng 02 Bằng khen của UBND tỉnh, 05 Giấy khen của Giám đốc Sở.'))).toEqual([
      `person: ${messages.noTable('III')}`,
    ]);
    expect(said(instead('Không phát sinh.'))).toEqual([]);
  });

  it('warns of the letterhead of the unit at the head', () => {
    const blocks = typed((text) => {
      if (text.startsWith('HỘI ĐỒNG')) return 'UBND TỈNH LẠNG SƠN';
      return text.startsWith('CỤM THI ĐUA') ? 'SỞ NỘI VỤ' : null;
    });
    expect(said(blocks)).toEqual([`warning: ${messages.otherBody('“SỞ NỘI VỤ”', issuer)}`]);
  });

  it('leaves a letterhead in a picture to a person, but not a line that is gone beside a drawn one', () => {
    const drawn = (blocks: readonly DocumentBlock[]) => {
      const file = checkFile({ controls: false, blocks: () => blocks });
      const paragraphs = file.paragraphs.map((one) => ({ ...one, picture: one.index === 0 }));
      return linesOf(headingsPresent, reportOfFile(mau02, { ...file, paragraphs }));
    };
    const blocks = checkBlocks();
    expect(drawn(without('CỘNG HÒA', 'Độc lập')(blocks))).toEqual([
      `person: ${messages.pictured(nation)}`,
      `person: ${messages.pictured(motto)}`,
    ]);
    expect(drawn(without('Độc lập')(blocks))).toEqual([`error: ${messages.motto(motto)}`]);
  });

  it('misses the first line of an annex that is known by its table', () => {
    expect(said(without('Phụ lục II'), { controls: true })).toContain(`warning: ${messages.label('II')}`);
  });

  it('names the parts of a khối as its own', () => {
    const more: CheckReportChanges = { data: { clusterKind: 'khoi', cluster: 'số 6' } };
    expect(said((blocks) => blocks, more)).toEqual([]);
    expect(said(without('KHỐI THI ĐUA'), more)).toEqual([`error: ${messages.issuer('“KHỐI THI ĐUA SỐ 6”')}`]);
  });

  it('asks nothing of a part of a report', () => {
    const report = checkReport({
      controls: false,
      blocks: (blocks) => {
        const from = blocks.findIndex((block) => !('rows' in block) && wordsOf(block) === 'Phần thứ hai');
        return blocks.slice(from, from + 8);
      },
    });
    expect(linesOf(headingsPresent, report).filter((text) => /Phần đầu|trích yếu|tên loại/u.test(text))).toEqual([]);
  });
});
