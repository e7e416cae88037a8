/** `Word.Section`, its collection and its page setup. */
import { getW } from '../dom/names';
import { sectionMeasure, sectionsOf } from '../dom/sections';
import { setProperty } from '../dom/order';
import { child } from '../dom/walk';
import { HostError } from '../protocol/host-error';
import { defineType, type HostObject, type Method, type Scalar, type Since } from '../protocol/type-table';
import type { CollectionObject, ElementObject } from './objects';
import type { OpenDocument } from './open-document';
import { location } from './placing';
import { firstAndLast } from './shared-members';

const PAGE_SETUP: Since = ['WordApiDesktop', '1.3'];
const TWIPS = 20;

const story = (kind: 'header' | 'footer'): Method<ElementObject> => ({
  run: ({ element: sectPr }, [type], document) =>
    document.element(
      'Body',
      document.headers.story(sectPr, kind, location(type ?? 'Primary', 'Primary', 'FirstPage', 'EvenPages')),
    ),
});

const nextSection = ({ element: sectPr }: ElementObject, document: OpenDocument): HostObject | null => {
  const all = sectionsOf(document.body);
  const following = all[all.indexOf(sectPr) + 1];
  return following === undefined ? null : document.element('Section', following);
};

export const sectionType = defineType<ElementObject>({
  navigations: {
    Body: { get: (_section, document) => document.element('Body', document.body) },
    PageSetup: { get: ({ element: sectPr }, document) => document.element('PageSetup', sectPr), since: PAGE_SETUP },
  },
  methods: {
    GetHeader: story('header'),
    GetFooter: story('footer'),
    GetNext: {
      run: (section, _args, document) => {
        const following = nextSection(section, document);
        if (following === null) throw new HostError('ItemNotFound');
        return following;
      },
    },
    GetNextOrNullObject: { run: (section, _args, document) => nextSection(section, document) },
  },
});

export const sectionCollectionType = defineType<CollectionObject>({ methods: firstAndLast });

/** A length of the page in points. */
const measure = (element: string, attribute: string): Scalar<ElementObject> => ({
  get: ({ element: sectPr }) => sectionMeasure(sectPr, element, attribute) / TWIPS,
  set: ({ element: sectPr }, points) => {
    setProperty(sectPr, element, { [attribute]: String(Math.round(Number(points) * TWIPS)) });
  },
  since: PAGE_SETUP,
});

const isLandscape = (sectPr: Element): boolean => getW(child(sectPr, 'pgSz'), 'orient') === 'landscape';

/** Turning the page swaps its sides; the margins turn with it, as in Word's dialog. */
const turn = (sectPr: Element, landscape: boolean): void => {
  if (isLandscape(sectPr) === landscape) return;
  const [width, height] = [sectionMeasure(sectPr, 'pgSz', 'w'), sectionMeasure(sectPr, 'pgSz', 'h')];
  const [top, right, bottom, left] = ['top', 'right', 'bottom', 'left'].map((each) =>
    String(sectionMeasure(sectPr, 'pgMar', each)),
  );
  setProperty(sectPr, 'pgSz', { w: String(height), h: String(width), orient: landscape ? 'landscape' : 'portrait' });
  const turned = landscape
    ? { top: left, right: top, bottom: right, left: bottom }
    : { top: right, right: bottom, bottom: left, left: top };
  setProperty(sectPr, 'pgMar', turned as Record<string, string>);
};

export const pageSetupType = defineType<ElementObject>({
  scalars: {
    Orientation: {
      get: ({ element: sectPr }) => (isLandscape(sectPr) ? 'Landscape' : 'Portrait'),
      set: ({ element: sectPr }, wanted) => turn(sectPr, location(wanted, 'Portrait', 'Landscape') === 'Landscape'),
      since: PAGE_SETUP,
    },
    PageWidth: measure('pgSz', 'w'),
    PageHeight: measure('pgSz', 'h'),
    TopMargin: measure('pgMar', 'top'),
    BottomMargin: measure('pgMar', 'bottom'),
    LeftMargin: measure('pgMar', 'left'),
    RightMargin: measure('pgMar', 'right'),
    HeaderDistance: measure('pgMar', 'header'),
    FooterDistance: measure('pgMar', 'footer'),
    DifferentFirstPageHeaderFooter: {
      get: ({ element: sectPr }) => child(sectPr, 'titlePg') !== null,
      set: ({ element: sectPr }, on) => {
        setProperty(sectPr, 'titlePg', on === true ? {} : null);
      },
      since: PAGE_SETUP,
    },
  },
});
