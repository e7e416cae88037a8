/** Every operation on the open document, one `Word.run` each. The use cases see this through the port `OutlineGateway`. */
import type { OutlineGateway, RelayRequest } from '../app/ports';
import { isOurTag } from '../core/report/control-tag';
import { fileNameOf, isOldFormat } from './document-address';
import { queuedFilling } from './fill-gaps';
import { insertOutline } from './insert-outline';
import { applyPageSetup } from './page-setup';
import { relayControls } from './relay-controls';
import { callOffice } from './call-office';
import { rewriteDocument } from './rewrite-document';
import { watchDocument } from './watch-document';
import { OperationStopped, type WordSession } from './word-session';

/** Setting by which Word opens the pane together with the document. */
const AUTO_OPEN_SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** The gateway over one session of office.js. */
export function createOutlineGateway(session: WordSession): OutlineGateway {
  const { Office } = session.host;
  const { capabilities } = session;
  const byId = (context: Word.RequestContext, id: number): Word.ContentControl =>
    context.document.contentControls.getById(id);

  return {
    capabilities,
    oldFormat: () => isOldFormat(session.host),
    fileName: () => fileNameOf(session.host),

    read: () => session.run((context) => session.read(context)),

    glance: () =>
      session.run(async (context) => {
        const queued = session.queueReading(context);
        await context.sync();
        return session.snapshot(queued);
      }),

    async insertOutline(request) {
      const result = await session.run((context) => insertOutline(session, context, request));
      if (!result.ok && request.pauseTracking) await this.restoreTracking();
      return result;
    },

    async insertAtSelection(packageXml) {
      // The selection may be text of hers in a header or a text box, which would be replaced.
      const atStart = await session.run(async (context) => {
        context.document.body.getRange('Start').select();
        await context.sync();
      });
      if (!atStart.ok) return atStart;
      return session.alone(() =>
        callOffice<void>((done) =>
          Office.context.document.setSelectedDataAsync(packageXml, { coercionType: Office.CoercionType.Ooxml }, done),
        ),
      );
    },

    async fillGaps(gaps, pauseTracking) {
      const result = await session.run(async (context) => {
        const fill = await queuedFilling(context, gaps);
        return session.change(context, fill, pauseTracking);
      });
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    async deleteFrom(paragraph, expectedText, pauseTracking) {
      const result = await session.run(async (context) => {
        const queued = session.queueReading(context);
        await context.sync();
        const first = queued.paragraphs.items[paragraph];
        const before = session.snapshot(queued);
        if (!first || before.paragraphs[paragraph]?.text !== expectedText) throw new OperationStopped('wrong-place');
        // A range that begins in a cell leaves the table standing; behind the paragraph above, it takes the table along.
        const startOf = (index: number): Word.Range => {
          const above = queued.paragraphs.items[index - 1];
          const opensTable =
            (before.paragraphs[index]?.tableLevel ?? 0) > (before.paragraphs[index - 1]?.tableLevel ?? 0);
          return above && opensTable ? above.getRange('After') : first.getRange('Whole');
        };
        const empty = (): void => {
          for (const control of queued.controls.items)
            if (isOurTag(control.tag) && control.cannotDelete) control.cannotDelete = false;
          if (paragraph === 0) context.document.body.clear();
          else startOf(paragraph).expandTo(context.document.body.getRange('End')).delete();
        };
        return session.change(context, empty, pauseTracking);
      });
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    async deleteControls({ ids, unlock, pauseTracking }) {
      const result = await session.run((context) => {
        const remove = (): void => {
          for (const id of unlock) byId(context, id).cannotDelete = false;
          for (const id of ids) byId(context, id).delete(false);
        };
        return session.change(context, remove, pauseTracking);
      });
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    async deleteParagraphs(paragraphs, pauseTracking) {
      const result = await session.run(async (context) => {
        const queued = session.queueReading(context);
        await context.sync();
        const before = session.snapshot(queued);
        if (paragraphs.some(({ index, text }) => before.paragraphs[index]?.text !== text))
          throw new OperationStopped('wrong-place');
        const remove = (): void => {
          for (const { index } of paragraphs) queued.paragraphs.items[index]?.delete();
        };
        return session.change(context, remove, pauseTracking);
      });
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    setLocked: (ids, locked) =>
      session.run((context) =>
        session.change(context, () => {
          for (const id of ids) byId(context, id).cannotDelete = locked;
        }),
      ),

    writeTexts: (texts) =>
      session.run((context) =>
        session.change(context, () => {
          for (const { id, text } of texts) byId(context, id).insertText(text, 'Replace');
        }),
      ),

    async renumber(changes, pauseTracking) {
      const result = await session.run((context) => {
        const write = (): void => {
          for (const { id, from, to } of changes) {
            byId(context, id).search(from, { matchCase: true }).getFirst().insertText(to, 'Replace');
          }
        };
        return session.change(context, write, pauseTracking);
      });
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    async rewrite(plan, pauseTracking) {
      const result = await session.run((context) => rewriteDocument(session, context, plan, pauseTracking));
      if (!result.ok && pauseTracking) await this.restoreTracking();
      return result;
    },

    async relay(request: RelayRequest) {
      const result = await session.run((context) => relayControls(session, context, request));
      if (!result.ok && request.pauseTracking === true) await this.restoreTracking();
      return result;
    },

    goTo: (place) =>
      session.run(async (context) => {
        if ('control' in place) {
          byId(context, place.control).getRange('Content').getRange('Start').select();
        } else {
          const { paragraphs } = context.document.body;
          paragraphs.load('text');
          await context.sync();
          const paragraph = paragraphs.items[place.paragraph];
          if (paragraph?.text.trim() !== place.text.trim()) throw new OperationStopped('wrong-place');
          paragraph.getRange('Start').select();
        }
        await context.sync();
      }),

    openNewDocument: (base64) =>
      session.run(async (context) => {
        context.application.createDocument(base64).open();
        await context.sync();
      }),

    headersInUse: (sectionFromEnd) =>
      session.run(async (context) => {
        const { sections } = context.document;
        sections.load('items');
        await context.sync();
        const section = sections.items.at(-1 - sectionFromEnd);
        if (!section) return false;
        const kinds = ['Primary', 'FirstPage', 'EvenPages'] as const;
        const bodies = kinds.flatMap((kind) => [section.getHeader(kind), section.getFooter(kind)]);
        for (const body of bodies) body.load('text');
        const pictures = bodies.map((body) => body.inlinePictures);
        for (const some of pictures) some.load('width');
        await context.sync();
        return bodies.some((body) => body.text.trim() !== '') || pictures.some((some) => some.items.length > 0);
      }),

    setLastSection: (setup) =>
      session.run(async (context) => {
        const { sections } = context.document;
        sections.load('items');
        await context.sync();
        const last = sections.items.at(-1);
        if (last) applyPageSetup(last.pageSetup, setup);
        await context.sync();
      }),

    restoreTracking: () =>
      session.run(async (context) => {
        session.resumeTracking(context);
        await context.sync();
      }),

    openPaneWithDocument: () => {
      const { settings } = Office.context.document;
      if (settings.get(AUTO_OPEN_SETTING) === true) return Promise.resolve({ ok: true, value: undefined });
      return session.alone(() => {
        settings.set(AUTO_OPEN_SETTING, true);
        return callOffice<void>((done) => settings.saveAsync(done));
      });
    },

    onReturn: (callback) => watchDocument(session.host, callback),
  };
}
