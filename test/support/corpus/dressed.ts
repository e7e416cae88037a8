/** Reports of the corpus with content controls and entered data laid around their words by hand, as a document of the product has them. */
import { both, inMain, paragraphsOf, placeOf, textOf, type Edit, type Place } from './edits';
import { dataPart, inField, sdt } from './package-edits';

/** What was entered for a report. */
export interface Entered {
  readonly cluster: string;
  readonly khoi: boolean;
  readonly year: number;
  readonly number: string;
  /** As printed, and as day, month, year. */
  readonly date: readonly [words: string, day: number, month: number, year: number];
  readonly wording: 'form' | 'short';
  readonly units: readonly string[];
  readonly office: string;
  readonly name: string;
}

const IDS =
  'IN1 IN2 IN3 P1 P1t P1.I P1.I.1 P1.I.2 P1.I.3 P1.II P1.II.1 P1.II.2 P1.II.3 P1.II.4 P1.II.5 P1.II.5a P1.II.5b P1.II.5c P1.III P1.III.1 P1.III.2 P1.IV P1.IV.1 P1.IV.2 P1.IV.3 P1.V P1.V.1 P1.V.2 P1.V.3 P1.V.4 P1.VI P1.VI.1 P1.VI.2 P2 P2t P2.I P2.II P2.III'.split(
    ' ',
  );

/** Headings are bold or begin with a long dash. */
const isHeading = ({ xml }: Place): boolean => /<w:b\/>/u.test(xml) || textOf(xml).startsWith('– ');

/** Every heading and every body between the title and *Nơi nhận* in a control. */
const bodies: Edit = inMain('controls around headings and bodies', (xml) => {
  const [from, until] = [placeOf(xml, '– Tổng số').start, placeOf(xml, '=Nơi nhận:').start];
  const lines = paragraphsOf(xml).filter(({ start }) => start >= from && start < until);
  let id = -1;
  const blocks: { readonly tag: string; readonly start: number; end: number }[] = [];
  for (const line of lines) {
    if (isHeading(line)) blocks.push({ tag: `bctd.h.${IDS[(id += 1)] ?? ''}`, start: line.start, end: line.end });
    else {
      const last = blocks.at(-1);
      if (last?.tag.startsWith('bctd.b.') === true) last.end = line.end;
      else blocks.push({ tag: `bctd.b.${IDS[id] ?? ''}`, start: line.start, end: line.end });
    }
  }
  if (id !== IDS.length - 1) throw new Error(`${id + 1} headings instead of ${IDS.length}`);
  return wrapped(xml, blocks);
});

/** Each annex in a control, from its label to the end of its table. */
const annexes: Edit = inMain('controls around the annexes', (xml) =>
  wrapped(
    xml,
    ['I', 'II', 'III'].map((roman) => {
      const { start } = placeOf(xml, `=Phụ lục ${roman}`);
      return { tag: `bctd.a.${roman}`, start, end: xml.indexOf('</w:tbl>', start) + '</w:tbl>'.length };
    }),
  ),
);

function wrapped(
  xml: string,
  blocks: readonly { readonly tag: string; readonly start: number; readonly end: number }[],
): string {
  let at = 0;
  const pieces: string[] = [];
  for (const { tag, start, end } of blocks) {
    pieces.push(xml.slice(at, start), sdt(tag, xml.slice(start, end)));
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

const COUNCIL = 'HỘI ĐỒNG TĐKT TỈNH LẠNG SƠN';
const ADDRESSEE = 'Hội đồng Thi đua - Khen thưởng tỉnh Lạng Sơn';

/** The entries of the data part; some may say something else than the document. */
export function entriesOf(
  entered: Entered,
  other: Readonly<Record<string, unknown>> = {},
  more: readonly (readonly [string, unknown])[] = [],
): readonly (readonly [string, unknown])[] {
  const { cluster, khoi, year, number, date, wording, units, office, name } = entered;
  const [, day, month, inYear] = date;
  const [count = '', symbol = ''] = number.split('/BC-');
  const all = {
    form: 'mau-02',
    year,
    council: COUNCIL,
    clusterKind: khoi ? 'khoi' : 'cum',
    cluster,
    number: count,
    symbol,
    place: 'Lạng Sơn',
    issueDate: { day, month, year: inYear },
    addressed: true,
    addressees: [ADDRESSEE],
    authority: 'head',
    ownAuthority: '',
    signerOffice: office,
    signerName: name,
    archive: 'TĐKT',
    recipients: ['HĐ TĐKT tỉnh', 'Sở Nội vụ', `Các đơn vị trong ${khoi ? 'Khối' : 'Cụm'} thi đua`],
    delivery: 'paper',
    wording,
    rating: 'final',
    labourRatio: 'R1',
    dropped: [],
    extras: [],
    verified: true,
    ...other,
  };
  const listed = units.map(
    (unit, place) =>
      [
        'unit',
        {
          id: `u${place + 1}`,
          name: unit,
          shortName: '',
          role: place === 0 ? 'head' : place === 1 ? 'deputy' : 'member',
          kind: '',
          totalStaff: null,
          directWorkers: null,
        },
      ] as const,
  );
  return [...Object.entries(all), ['units', units.length], ...listed, ...more];
}

/** The controls of a report, without data. */
export const withControls = ({ cluster, khoi, year, number, date, office, name }: Entered): Edit => {
  const [count = '', symbol = ''] = number.split('/BC-');
  const title = 'Tổng kết công tác thi đua, khen thưởng';
  const f = (field: string): string => `bctd.f.${field}`;
  return both(
    inField(f('council'), COUNCIL, COUNCIL),
    inField(f('number'), `Số: ${number}`, count),
    inField(f('symbol'), `Số: ${number}`, symbol),
    inField(f('place'), `Lạng Sơn, ${date[0]}`, 'Lạng Sơn'),
    inField(f('issue-date'), `Lạng Sơn, ${date[0]}`, date[0]),
    inField(f('cluster'), title, cluster),
    inField(f('year'), title, String(year)),
    inField(f('next-year'), title, String(year + 1)),
    inField(f('addressee'), 'Kính gửi:', ADDRESSEE),
    inField(f('recipient-1'), '=- HĐ TĐKT tỉnh;', 'HĐ TĐKT tỉnh'),
    inField(f('recipient-2'), '=- Sở Nội vụ;', 'Sở Nội vụ'),
    inField(f('recipient-3'), '- Các đơn vị trong', `Các đơn vị trong ${khoi ? 'Khối' : 'Cụm'} thi đua`),
    inField(f('archive'), '- Lưu: VT', 'TĐKT'),
    inField(f('signer-title'), khoi ? '=TRƯỞNG KHỐI' : '=TRƯỞNG CỤM', khoi ? 'TRƯỞNG KHỐI' : 'TRƯỞNG CỤM'),
    inField(f('signer-office'), `=${office}`, office),
    inField(f('signer-name'), `=${name}`, name),
    bodies,
    annexes,
  );
};

/** A report with controls and the data they show. */
export const dressed = (entered: Entered): Edit => both(withControls(entered), dataPart(entriesOf(entered)));

/** What was entered for reports of the corpus, by their names. */
export const enteredOf = {
  'so-nganh-van-xa-2025': {
    cluster: 'các sở Văn hóa - Xã hội',
    khoi: false,
    year: 2025,
    number: '08/BC-CTĐ',
    date: ['ngày 26 tháng 12 năm 2025', 26, 12, 2025],
    wording: 'short',
    units: ['Sở Y tế', 'Sở Giáo dục và Đào tạo', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Khoa học và Công nghệ'],
    office: 'GIÁM ĐỐC SỞ Y TẾ',
    name: 'Hoàng Thị Lan',
  },
  'huyen-bien-gioi-2023': {
    cluster: '5 huyện biên giới',
    khoi: false,
    year: 2023,
    number: '16/BC-CTĐ',
    date: ['ngày 18 tháng 12 năm 2023', 18, 12, 2023],
    wording: 'short',
    units: [
      'UBND huyện Cao Lộc',
      'UBND huyện Lộc Bình',
      'UBND huyện Văn Lãng',
      'UBND huyện Tràng Định',
      'UBND huyện Đình Lập',
    ],
    office: 'CHỦ TỊCH UBND HUYỆN CAO LỘC',
    name: 'Hoàng Văn Chiều',
  },
  'khoi-dang-2026': {
    cluster: 'các cơ quan Đảng',
    khoi: true,
    year: 2026,
    number: '09/BC-KTĐ',
    date: ['ngày 20 tháng 12 năm 2026', 20, 12, 2026],
    wording: 'form',
    units: ['Ban Tổ chức Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Đảng ủy các cơ quan Đảng tỉnh'],
    office: 'TRƯỞNG BAN TỔ CHỨC TỈNH ỦY',
    name: 'Đoàn Thị Hậu',
  },
} satisfies Readonly<Record<string, Entered>>;
