/** What stands around the number of a page in a header or footer, which is no letterhead: *Page … of …*, *стр. …*. */

const around =
  /^(?:[\s.,:;/|()[\]–—-]|(?:pages?|pg|p|of|sur|de|seite|von|страница|страницы|стр|с|из|бет|беті)(?![a-z\u00c0-\u052f]))*$/iu;

/** True for words that say nothing once the number of the page is gone. */
export const isAroundPageNumber = (text: string): boolean => around.test(text);
