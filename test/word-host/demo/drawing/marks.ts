/** Names of the bookmarks that mark what the drawing must find again; a number follows each. */
export const marks = {
  paragraph: 'demo-paragraph-',
  controlStart: 'demo-control-',
  controlEnd: 'demo-end-of-control-',
  page: 'demo-page-',
  pages: 'demo-all-pages-',
  /** Stands on the page that docx-preview draws only to show what header a section's later pages have. */
  laterPage: 'demo-later-page-',
  /** Stands in the paragraph that forces that page. */
  forced: 'demo-forced-',
} as const;
