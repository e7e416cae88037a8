/** The in-process door: the real office.js in a fresh context of this process, talking to a host. For jest. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearTimeout as stopTimer, setTimeout as startTimer } from 'node:timers';
import { createContext, Script } from 'node:vm';
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import { Correspondent, windowName, type Conversation } from './conversation';
import type { DialogDoor } from './dialogs';
import { addMissingMembers, sayPlatform } from './shim';
import { WordHost, type WordHostOptions } from './word-host';

/** A Word with the add-in side of office.js beside it. */
export interface OpenedWord {
  readonly host: WordHost;
  readonly Word: typeof globalThis.Word;
  readonly Office: typeof globalThis.Office;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  /** The window the add-in opened, as soon as office.js stands in it. */
  dialog(): Promise<OpenedWindow>;
  /** Ends the session; nothing is answered any more. */
  close(): void;
}

/** A window of the add-in with office.js in it. */
export interface OpenedWindow {
  readonly Office: typeof globalThis.Office;
  readonly address: string;
  /** The person closes it. */
  closeByPerson(): void;
  /** Whether it was closed, by the person or the add-in. */
  readonly closed: () => boolean;
}

/** xmldom without its lines on the console: what is not well-formed is an error and nothing else. */
class QuietParser extends DOMParser {
  constructor() {
    super({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
  }
}

const FOLDER = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://localhost';
const SCRIPTS = 'https://localhost/office-js/';

const scripts = new Map<string, Script>();

/** Compiled once, run in every session. */
const script = (name: string): Script => {
  const compiled = scripts.get(name) ?? new Script(readFileSync(join(FOLDER, name), 'utf8'), { filename: name });
  scripts.set(name, compiled);
  return compiled;
};

let sessions = 0;

/** Opens a document in a host and starts office.js against it; resolves after `Office.onReady`. */
export const openWord = (options: Partial<WordHostOptions> = {}): Promise<OpenedWord> =>
  openPaneBeside(new WordHost({ xml: { DOMParser: QuietParser, XMLSerializer }, ...options }));

/** One more office.js beside a document that is open already: a second pane, or a co-author's. */
export const openPaneBeside = async (host: WordHost): Promise<OpenedWord> => {
  sessions += 1;
  const conversation: Conversation = {
    conversationId: `session-${sessions}`,
    appId: `app-${sessions}`,
    origin: ORIGIN,
  };
  const page = new Page(windowName(conversation, host.profile.platform));
  const windows: Promise<OpenedWindow>[] = [];
  const arrivals: ((opened: Promise<OpenedWindow>) => void)[] = [];
  const door: DialogDoor = (options, parent) => {
    const { opened, page: shown } = openWindow(host, conversation, options.url, parent);
    const waiting = arrivals.shift();
    if (waiting) waiting(opened);
    else windows.push(opened);
    return shown;
  };
  const correspondent = new Correspondent(host, conversation, (text) => page.deliver(text), later, { door });
  page.posted = (text) => void correspondent.receive(text);
  script('office.js').runInContext(page.context);
  sayPlatform(page.context as never, host.profile.platform);
  const office = page.global('Office') as typeof globalThis.Office;
  await office.onReady();
  const opened = {
    host,
    Word: page.global('Word') as typeof globalThis.Word,
    Office: office,
    OfficeExtension: page.global('OfficeExtension') as typeof globalThis.OfficeExtension,
  };
  addMissingMembers(page.context as never);
  return {
    ...opened,
    dialog: () => windows.shift() ?? new Promise<OpenedWindow>((resolve) => arrivals.push(resolve)),
    close: () => {
      correspondent.close();
      page.close();
    },
  };
};

/** A second page with office.js, in a conversation of its own. */
const openWindow = (
  host: WordHost,
  { conversationId, appId, origin }: Conversation,
  address: string,
  parent: Parameters<DialogDoor>[1],
): { readonly opened: Promise<OpenedWindow>; readonly page: ReturnType<DialogDoor> } => {
  const conversation = { conversationId: `${conversationId}-window`, appId: `${appId}-window`, origin };
  const page = new Page(windowName(conversation, host.profile.platform, true));
  const correspondent = new Correspondent(host, conversation, (text) => page.deliver(text), later, {
    toParent: parent.tell,
  });
  let closed = false;
  const close = (): void => {
    closed = true;
    correspondent.close();
    page.close();
  };
  page.posted = (text) => void correspondent.receive(text);
  const start = async (): Promise<OpenedWindow> => {
    script('office.js').runInContext(page.context);
    const office = page.global('Office') as typeof globalThis.Office;
    await office.onReady();
    const closeByPerson = (): void => {
      close();
      parent.closedByPerson();
    };
    return { Office: office, address, closeByPerson, closed: () => closed };
  };
  return { opened: start(), page: { hear: (text) => correspondent.hear(text), close } };
};

// The timers of Node itself: a test that fakes time must not stop the host.
const later = (run: () => void, milliseconds: number): void => {
  if (milliseconds === 0) setImmediate(run);
  else startTimer(run, milliseconds).unref();
};

type Listener = (event: unknown) => void;

/** As much of a browser page as the start of office.js needs. */
class Page {
  readonly context: Record<string, unknown>;
  posted: (text: unknown) => void = () => undefined;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(name: string) {
    const window: Record<string, unknown> = {
      name,
      // Read by the library where a window was closed.
      status: '',
      console,
      navigator: { userAgent: 'word-host', language: 'vi-VN', appName: 'word-host' },
      location: {
        href: `${ORIGIN}/taskpane.html`,
        origin: ORIGIN,
        protocol: 'https:',
        host: 'localhost',
        hostname: 'localhost',
        search: '',
        hash: '',
        pathname: '/taskpane.html',
      },
      history: { pushState: () => undefined, replaceState: () => undefined },
      sessionStorage: storage(),
      localStorage: storage(),
      performance,
      URL,
      setTimeout: (run: () => void, milliseconds: number) => this.start(run, milliseconds),
      clearTimeout: (timer: NodeJS.Timeout) => stopTimer(timer),
      setInterval: () => 0,
      clearInterval: () => undefined,
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      removeEventListener: (type: string, listener: Listener) => this.listeners.get(type)?.delete(listener),
      alert: () => undefined,
      confirm: () => false,
      prompt: () => null,
      open: () => null,
      focus: () => undefined,
      blur: () => undefined,
      atob,
      btoa,
    };
    window['parent'] = { postMessage: (text: unknown) => this.posted(text) };
    window['document'] = this.document();
    this.context = createContext(window);
    for (const self of ['window', 'self', 'globalThis_']) window[self] = window;
    window['top'] = window['parent'];
  }

  global(name: string): unknown {
    return this.context[name];
  }

  deliver(text: string): void {
    const event = { data: text, origin: ORIGIN, source: this.context['parent'] };
    for (const listener of [...(this.listeners.get('message') ?? [])]) listener(event);
  }

  close(): void {
    for (const timer of this.timers) stopTimer(timer);
    this.listeners.clear();
  }

  private start(run: () => void, milliseconds: number): NodeJS.Timeout {
    const timer = startTimer(() => {
      this.timers.delete(timer);
      run();
    }, milliseconds);
    timer.unref();
    this.timers.add(timer);
    return timer;
  }

  private listen(type: string, listener: Listener): void {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener));
  }

  private document(): Record<string, unknown> {
    const loader = {
      src: `${SCRIPTS}office.js`,
      getAttribute: (name: string) => (name === 'src' ? `${SCRIPTS}office.js` : null),
    };
    const head = {
      appendChild: (element: { src?: string; onload?: (() => void) | null }) => this.load(element),
      removeChild: () => undefined,
    };
    return {
      readyState: 'complete',
      domain: 'localhost',
      cookie: '',
      head,
      body: { appendChild: () => undefined, removeChild: () => undefined },
      documentElement: {},
      addEventListener: (type: string, listener: Listener) => this.listen(`document ${type}`, listener),
      removeEventListener: () => undefined,
      createElement: () => ({ style: {}, setAttribute: () => undefined, addEventListener: () => undefined }),
      getElementById: () => null,
      getElementsByTagName: (name: string) => (name === 'script' ? [loader] : name === 'head' ? [head] : []),
      querySelectorAll: () => [],
    };
  }

  /** A script element was added to the head: the file is run, as the browser would. */
  private load(element: { src?: string; onload?: (() => void) | null }): void {
    const name = (element.src ?? '').replace(SCRIPTS, '');
    setImmediate(() => {
      script(name.toLowerCase().endsWith('office_strings.js') ? name.toLowerCase() : name).runInContext(this.context);
      element.onload?.();
    });
  }
}

const storage = (): Record<string, unknown> => {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
    key: (index: number) => [...values.keys()][index] ?? null,
    get length() {
      return values.size;
    },
  };
};
