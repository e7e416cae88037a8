import { openWord } from './in-process-door';

describe('openWord', () => {
  it('starts office.js against a blank document', async () => {
    const { host, Word, Office, close } = await openWord();
    expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    const texts = await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      context.document.body.insertParagraph('Kính gửi', 'End');
      paragraphs.load('items/text');
      await context.sync();
      return paragraphs.items.map((paragraph) => paragraph.text);
    });
    expect(texts).toEqual(['', 'Kính gửi']);
    expect(host.counts.requests).toBe(1);
    close();
  });
});
