/** Documents as a person may have open, made with another library than ours. */
import { AlignmentType, Document, Footer, Header, ImageRun, Packer, PageOrientation, Paragraph, TextRun } from 'docx';

const bytes = async (document: Document): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(document));

/** A letter with margins of its own, a landscape page at the end, headers and footers with text. */
export const letter = (): Promise<Uint8Array> =>
  bytes(
    new Document({
      sections: [
        {
          properties: { page: { margin: { top: 1000, bottom: 900, left: 2000, right: 700 } } },
          headers: { default: new Header({ children: [new Paragraph('Văn phòng Cụm')] }) },
          children: [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun({ text: 'Kính gửi: Các đơn vị', bold: true, size: 30 })],
            }),
            new Paragraph({
              indent: { firstLine: 400 },
              children: [new TextRun('Đề nghị các đơn vị gửi số liệu trước ngày 10 tháng 12.')],
            }),
          ],
        },
        {
          properties: {
            page: {
              size: { orientation: PageOrientation.LANDSCAPE },
              margin: { top: 800, bottom: 800, left: 800, right: 800 },
            },
          },
          headers: { default: new Header({ children: [new Paragraph('Trang ngang')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Lưu hành nội bộ')] }) },
          children: [
            new Paragraph({ children: [new TextRun({ text: 'Danh sách đơn vị', italics: true })] }),
            new Paragraph('Hết danh sách.'),
          ],
        },
      ],
    }),
  );

/** Plain paragraphs, one section. */
export const plain = (...lines: readonly string[]): Promise<Uint8Array> =>
  bytes(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));

/** An empty page whose header holds text. */
export const blankWithHeader = (text: string): Promise<Uint8Array> =>
  bytes(
    new Document({
      sections: [
        { headers: { default: new Header({ children: [new Paragraph(text)] }) }, children: [new Paragraph('')] },
      ],
    }),
  );

const scan = (): Paragraph => {
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(png, 'base64'),
    transformation: { width: 400, height: 300 },
  });
  return new Paragraph({ children: [image] });
};

/** A page that holds nothing but a scan: one picture, no text. */
export const picture = (): Promise<Uint8Array> => bytes(new Document({ sections: [{ children: [scan()] }] }));

/** An empty page with a logo in its header. */
export const blankWithLogo = (): Promise<Uint8Array> =>
  bytes(
    new Document({
      sections: [{ headers: { default: new Header({ children: [scan()] }) }, children: [new Paragraph('')] }],
    }),
  );
