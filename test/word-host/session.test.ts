import { unzipSync } from 'fflate';
import { openWord, type OpenedWord } from './in-process-door';
import {
  allProfiles,
  ltsc2021,
  ltsc2024,
  microsoft365,
  oldFormat,
  pairedSwitches,
  readOnly,
  switches,
  tracked,
  web,
  words,
} from './profiles';
import { docx, flat, locked, p, sdt } from './sample-documents';

let word: OpenedWord;

afterEach(() => word.close());

const insert = (text: string): Promise<void> =>
  word.Word.run(async (context) => {
    context.document.body.insertParagraph(text, 'End');
    await context.sync();
  });

/** Waits for the clean-up of `Word.run`, which nobody awaits. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

describe('requests', () => {
  it('are counted one per sync, without the start and the clean-up of the library', async () => {
    word = await openWord();
    await settled();
    expect(word.host.counts.requests).toBe(0);
    await insert('Một');
    await settled();
    expect(word.host.counts.requests).toBe(1);
    expect(word.host.counts.byName).toMatchObject({ 'Body.insertParagraph': 1 });
    word.host.resetCounts();
    expect(word.host.counts).toEqual({ requests: 0, commonCalls: 0, byName: {} });
  });

  it('for a member Word has not are answered NotImplemented, with its place', async () => {
    word = await openWord();
    const unknown = word.Word.run(async (context) => {
      context.document.body.getHtml();
      await context.sync();
    });
    await expect(unknown).rejects.toMatchObject({
      code: 'NotImplemented',
      debugInfo: { errorLocation: 'Body.getHtml' },
    });
  });

  it('stop at the first error; what was done before it stays', async () => {
    word = await openWord();
    const failing = word.Word.run(async (context) => {
      context.document.body.insertParagraph('Trước lỗi', 'End');
      context.document.body.contentControls.getById(99).delete(false);
      context.document.body.insertParagraph('Sau lỗi', 'End');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(word.host.documentXml).toContain('Trước lỗi');
    expect(word.host.documentXml).not.toContain('Sau lỗi');
  });

  it('that touch what is gone are answered ItemNotFound', async () => {
    word = await openWord({ document: docx(p('Một') + p('Hai')) });
    const failing = word.Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.delete();
      await context.sync();
      first.insertText('x', 'End');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  it.each([
    ['before', false],
    ['after', true],
  ] as const)('fail as ordered, %s they are executed', async (when, executed) => {
    word = await openWord();
    word.host.faults.atRequest(2, 'GeneralException', when);
    await insert('Một');
    await expect(insert('Hai')).rejects.toMatchObject({ code: 'GeneralException' });
    await insert('Ba');
    expect(word.host.documentXml.includes('Hai')).toBe(executed);
    expect(word.host.documentXml).toContain('Ba');
  });

  it('can lose their answer', async () => {
    word = await openWord();
    word.host.faults.atRequest(1, '', 'lost');
    let answered = false;
    void insert('Một').then(() => (answered = true));
    await settled();
    expect(answered).toBe(false);
    expect(word.host.documentXml).toContain('Một');
  });

  it('wait as long as the latency says', async () => {
    word = await openWord();
    word.host.latency = 60;
    const start = performance.now();
    await insert('Một');
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('of a document that was changed for another find the new one', async () => {
    word = await openWord();
    await insert('Một');
    word.host.load(docx(p('Văn bản khác')));
    await insert('Hai');
    expect(word.host.documentXml).toMatch(/Văn bản khác.*Hai/);
    expect(word.host.documentXml).not.toContain('Một');
  });
});

describe('profiles', () => {
  it.each(words.map((profile) => [profile.name, profile] as const))(
    '%s reports its platform and its sets',
    async (_name, profile) => {
      word = await openWord({ profile });
      const { requirements, platform, diagnostics } = word.Office.context;
      expect([platform, diagnostics.platform, diagnostics.version]).toEqual([
        profile.platform,
        profile.platform,
        profile.version,
      ]);
      expect(requirements.isSetSupported('WordApi', profile.sets['WordApi'])).toBe(true);
      expect(requirements.isSetSupported('WordApi', '1.99')).toBe(false);
      expect(requirements.isSetSupported('WordApi', '1.4')).toBe(profile !== ltsc2021);
      expect(requirements.isSetSupported('WordApiDesktop', '1.3')).toBe(profile === microsoft365);
    },
  );

  it('cover each switch alone and each pair', () => {
    const pairs = (switches.length * (switches.length - 1)) / 2;
    expect(pairedSwitches()).toHaveLength(pairs);
    expect(allProfiles()).toHaveLength(words.length + switches.length + pairs);
    expect(new Set(allProfiles().map((profile) => profile.name)).size).toBe(allProfiles().length);
  });

  it('read-only: every write throws AccessDenied and reading works', async () => {
    word = await openWord({ document: docx(sdt('a', 1, p('Mục I')) + p('')), profile: readOnly(ltsc2021) });
    await expect(insert('Một')).rejects.toMatchObject({ code: 'AccessDenied' });
    const text = await word.Word.run(async (context) => {
      const found = context.document.body.search('Mục', { matchCase: true }).getFirst();
      found.load('text');
      await context.sync();
      return found.text;
    });
    expect(text).toBe('Mục');
    expect(word.host.person.deleteParagraph(0)).toBe(false);
  });

  it('old format: the document says so by its address only where it has one', async () => {
    word = await openWord({ profile: oldFormat(ltsc2021), url: 'https://localhost/bao-cao.doc' });
    expect(word.Office.context.document.url).toBe('https://localhost/bao-cao.doc');
  });
});

describe('createDocument', () => {
  const made = docx(p('Văn bản mới'));
  const open = (): Promise<void> =>
    word.Word.run(async (context) => {
      context.application.createDocument(Buffer.from(made).toString('base64')).open();
      await context.sync();
    });

  it('opens the bytes as a new document and leaves this one alone', async () => {
    word = await openWord({ profile: microsoft365 });
    const opened: Uint8Array[] = [];
    word.host.onNewDocument((bytes) => opened.push(bytes));
    await open();
    expect(opened).toEqual([made]);
    expect(word.host.documentXml).not.toContain('Văn bản mới');
  });

  it('is not allowed on the web', async () => {
    word = await openWord({ profile: web });
    await expect(open()).rejects.toMatchObject({ code: 'NotAllowed' });
  });
});

describe('Track Changes', () => {
  const changes = (tag: string): Promise<string[][]> =>
    word.Word.run(async (context) => {
      const found = context.document.contentControls.getByTag(tag).getFirst().getTrackedChanges();
      found.load('items/author,items/type,items/text');
      await context.sync();
      return found.items.map((each) => [each.author, each.type, each.text]);
    });

  it('can be read and switched off from WordApi 1.4', async () => {
    word = await openWord({ profile: tracked(ltsc2024) });
    const before = await word.Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      const mode = context.document.changeTrackingMode;
      context.document.changeTrackingMode = 'Off';
      await context.sync();
      return mode;
    });
    expect([before, word.host.tracking]).toEqual(['TrackAll', false]);
  });

  it('keep what another person typed and deleted under that name', async () => {
    word = await openWord({ document: docx(sdt('h', 1, p('Ưu điểm'), locked) + p('')), profile: tracked(ltsc2024) });
    word.host.person.author = 'Lê Văn Bình';
    word.host.person.clickInto('h');
    word.host.person.type(' nổi bật');
    expect(await changes('h')).toEqual([['Lê Văn Bình', 'Added', ' nổi bật']]);
    word.host.person.author = 'Nguyễn Thị An';
    word.host.person.select('h');
    word.host.person.deleteSelection();
    expect(await changes('h')).toContainEqual(['Nguyễn Thị An', 'Deleted', 'Ưu điểm']);
    expect(word.host.documentXml).toContain('Ưu điểm');
  });

  it('mark an inserted package as inserted, and keep deleted paragraphs until they are accepted', async () => {
    word = await openWord({ document: docx(p('Cũ') + p('Hết')), profile: tracked(ltsc2024) });
    await word.Word.run(async (context) => {
      context.document.body.insertOoxml(flat(p('Mới') + p('')), 'End');
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(word.host.documentXml).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">Mới/);
    expect(word.host.documentXml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">Cũ/);
  });
});

describe('save', () => {
  it('keeps every part nobody touched byte for byte', async () => {
    const document = docx(p('Một'), undefined, {
      'word/media/bieu-tuong.bin': 'không phải XML',
      'customXml/la.xml': '<la  xmlns="x" />',
    });
    word = await openWord({ document });
    await insert('Hai');
    const before = unzipSync(document);
    const after = unzipSync(word.host.save());
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(Buffer.from(before[name] ?? []), Buffer.from(after[name] ?? [])) !== 0,
    );
    expect(changed).toEqual(['word/document.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('leaves no mark of ranges behind', async () => {
    word = await openWord({ document: docx(p('Tổng kết năm 2026')) });
    await word.Word.run(async (context) => {
      const found = context.document.body.search('năm').getFirst();
      found.load('text');
      await context.sync();
      expect(word.host.documentXml).not.toContain('word-host');
    });
    expect(new TextDecoder().decode(unzipSync(word.host.save())['word/document.xml'])).not.toContain('word-host');
  });
});
