/** `Word.Document`, `Word.Application` and what they lead to. */
import { getW } from '../dom/names';
import { after, before } from '../dom/marks';
import { sectionsOf } from '../dom/sections';
import { HostError } from '../protocol/host-error';
import { defineType, reads, type HostObject, type Scalar } from '../protocol/type-table';
import type { CreatedDocumentObject, SearchOptionsObject, ElementObject, CollectionObject } from './objects';
import { location } from './placing';
import { search } from './search';
import { firstAndLast } from './shared-members';

export const documentType = defineType<HostObject>({
  scalars: {
    Saved: reads(() => false),
    ChangeTrackingMode: {
      get: (_root, document) => (document.tracking ? 'TrackAll' : 'Off'),
      set: (_root, mode, document) => {
        document.tracking = location(mode, 'Off', 'TrackAll', 'TrackMineOnly') !== 'Off';
      },
      since: ['WordApi', '1.4'],
    },
  },
  navigations: {
    Body: { get: (_root, document) => document.element('Body', document.body) },
    ContentControls: { get: (_root, document) => document.controls(document.body) },
    Sections: {
      get: (_root, document) =>
        document.collection('SectionCollection', () =>
          sectionsOf(document.body).map((sectPr) => document.element('Section', sectPr)),
        ),
    },
  },
  methods: {
    GetSelection: {
      run: (_root, _args, document) => document.range(before(document.selection.start), after(document.selection.end)),
    },
    Search: {
      run: (_root, [text, options], document) =>
        search(document.element('Body', document.body), String(text), options, document),
    },
    Save: { run: () => null },
    _RegisterEvent: { run: () => null },
    _UnregisterEvent: { run: () => null },
    _RemoveAllReferences: { run: () => null },
  },
});

export const applicationType = defineType<HostObject>({
  methods: {
    CreateDocument: {
      run: (_application, [base64], document) =>
        document.make<CreatedDocumentObject>({
          type: 'DocumentCreated',
          base64: typeof base64 === 'string' ? base64 : '',
        }),
    },
  },
});

export const createdDocumentType = defineType<CreatedDocumentObject>({
  methods: {
    Open: {
      run: ({ base64 }, _args, document) => {
        if (!document.profile.opensNewDocuments) throw new HostError('NotAllowed');
        document.openOther(base64);
        return null;
      },
    },
  },
});

const option = (name: string): Scalar<SearchOptionsObject> => ({
  get: ({ options }) => options[name] === true,
  set: ({ options }, on) => {
    options[name] = on === true;
  },
});

const optionNames = [
  'IgnorePunct',
  'IgnoreSpace',
  'MatchCase',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWholeWord',
  'MatchWildcards',
  'MatchWildCards',
];

export const searchOptionsType = defineType<SearchOptionsObject>({
  scalars: Object.fromEntries(optionNames.map((name) => [name, option(name)])),
});

export const addinServiceType = defineType<HostObject>({ methods: { NotifyActionHandlerReady: { run: () => null } } });

export const trackedChangeType = defineType<ElementObject>({
  scalars: {
    Author: reads(({ element }) => getW(element, 'author') ?? ''),
    Date: reads(({ element }) => getW(element, 'date') ?? ''),
    Text: reads(({ element }) => element.textContent),
    Type: reads(({ element }) => (element.localName === 'ins' ? 'Added' : 'Deleted')),
  },
});

export const trackedChangeCollectionType = defineType<CollectionObject>({ methods: firstAndLast });
