import { openWord, type OpenedWindow, type OpenedWord } from './in-process-door';

let word: OpenedWord;

afterEach(() => word.close());

const address = 'https://localhost/dialog.html';

const open = (): Promise<Office.Dialog> =>
  new Promise((resolve, reject) =>
    word.Office.context.ui.displayDialogAsync(address, { displayInIframe: true, promptBeforeOpen: false }, (result) =>
      result.error ? reject(Object.assign(new Error('refused'), { code: result.error.code })) : resolve(result.value),
    ),
  );

/** What the pane hears of its window, in order. */
function heardBy(dialog: Office.Dialog): { readonly all: string[]; readonly next: () => Promise<string> } {
  const all: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  const hear = (text: string): void => {
    all.push(text);
    waiting.shift()?.(text);
  };
  dialog.addEventHandler(word.Office.EventType.DialogMessageReceived, (event) => {
    if ('message' in event) hear(event.message);
  });
  dialog.addEventHandler(word.Office.EventType.DialogEventReceived, (event) => {
    if ('error' in event) hear(`closed: ${event.error}`);
  });
  return { all, next: () => new Promise((resolve) => waiting.push(resolve)) };
}

const listening = (window: OpenedWindow): Promise<() => Promise<string>> =>
  new Promise((resolve) => {
    const texts: string[] = [];
    const waiting: ((text: string) => void)[] = [];
    window.Office.context.ui.addHandlerAsync(
      window.Office.EventType.DialogParentMessageReceived,
      (event: { message?: string }) => {
        const next = waiting.shift();
        if (next) next(String(event.message));
        else texts.push(String(event.message));
      },
      () => resolve(async () => texts.shift() ?? new Promise((got) => waiting.push(got))),
    );
  });

describe('a window of the add-in', () => {
  it('opens at the address that was asked for and can write to its parent only', async () => {
    word = await openWord();
    const heard = heardBy(await open());
    const window = await word.dialog();
    expect(window.address).toBe(address);
    expect('displayDialogAsync' in window.Office.context.ui).toBe(false);
    const next = heard.next();
    window.Office.context.ui.messageParent('Đã nhập 7');
    expect(await next).toBe('Đã nhập 7');
  });

  it('hears its parent in the order it was told', async () => {
    word = await openWord();
    const dialog = await open();
    const next = await listening(await word.dialog());
    for (const text of ['một', 'hai', 'ba']) dialog.messageChild(text);
    expect([await next(), await next(), await next()]).toEqual(['một', 'hai', 'ba']);
  });

  it('that the person closes is 12006', async () => {
    word = await openWord();
    const heard = heardBy(await open());
    const closed = heard.next();
    (await word.dialog()).closeByPerson();
    expect(await closed).toBe('closed: 12006');
    heardBy(await open());
    expect((await word.dialog()).closed()).toBe(false);
  });

  it('is closed by the add-in without an event', async () => {
    word = await openWord();
    const dialog = await open();
    const heard = heardBy(dialog);
    const window = await word.dialog();
    dialog.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([window.closed(), heard.all]).toEqual([true, []]);
  });

  it('beside another one of the same pane is 12007', async () => {
    word = await openWord();
    await open();
    await expect(open()).rejects.toMatchObject({ code: 12007 });
  });

  it('at a plain http address is 12005', async () => {
    word = await openWord();
    const refused = new Promise((resolve) =>
      word.Office.context.ui.displayDialogAsync(
        'http://localhost/dialog.html',
        { displayInIframe: true, promptBeforeOpen: false },
        (result) => resolve(result.error.code),
      ),
    );
    expect(await refused).toBe(12005);
  });

  it('can be refused, e.g. where pop-ups are blocked', async () => {
    word = await openWord();
    word.host.dialogRefusal = 12011;
    await expect(open()).rejects.toMatchObject({ code: 12011 });
  });
});
