/** The page setup of a section (WordApiDesktop 1.3): as NĐ 30 wants an annex lying, and as it was before. Lengths in points. */
import type { LastSection } from '../app/ports';
import { page } from '../core/ooxml/official-format';

/** The official format is in twips. */
const TWIPS = 20;

/** What is read and set, in the order in which it is set: turning the page swaps its sides. */
export const pageSetupNames = [
  'orientation',
  'pageWidth',
  'pageHeight',
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerDistance',
  'footerDistance',
  'differentFirstPageHeaderFooter',
] as const;

/** A4 lying, with the decree's margins and no number on its first page. */
export const annexPage: LastSection = {
  orientation: 'Landscape',
  pageWidth: page.height / TWIPS,
  pageHeight: page.width / TWIPS,
  topMargin: page.top / TWIPS,
  bottomMargin: page.bottom / TWIPS,
  leftMargin: page.left / TWIPS,
  rightMargin: page.right / TWIPS,
  headerDistance: page.header / TWIPS,
  footerDistance: page.footer / TWIPS,
  differentFirstPageHeaderFooter: true,
};

/** A loaded page setup as plain data. */
export const pageSetupOf = (setup: Word.PageSetup): LastSection => ({
  orientation: setup.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
  pageWidth: setup.pageWidth,
  pageHeight: setup.pageHeight,
  topMargin: setup.topMargin,
  bottomMargin: setup.bottomMargin,
  leftMargin: setup.leftMargin,
  rightMargin: setup.rightMargin,
  headerDistance: setup.headerDistance,
  footerDistance: setup.footerDistance,
  differentFirstPageHeaderFooter: setup.differentFirstPageHeaderFooter,
});

/** Queues the whole setup; the caller syncs. */
export function applyPageSetup(setup: Word.PageSetup, wanted: LastSection): void {
  setup.orientation = wanted.orientation;
  setup.pageWidth = wanted.pageWidth;
  setup.pageHeight = wanted.pageHeight;
  setup.topMargin = wanted.topMargin;
  setup.bottomMargin = wanted.bottomMargin;
  setup.leftMargin = wanted.leftMargin;
  setup.rightMargin = wanted.rightMargin;
  setup.headerDistance = wanted.headerDistance;
  setup.footerDistance = wanted.footerDistance;
  setup.differentFirstPageHeaderFooter = wanted.differentFirstPageHeaderFooter;
}
