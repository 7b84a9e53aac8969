/** The elements of WordprocessingML that mean something to the story, by what they do there. */

/** Each begins a story of its own. */
export const roots = new Set(['w:body', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote', 'w:comment']);

/** Old properties of tracked changes, and settings that hold names like those of the text. */
export const skipped = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblGridChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:ffData',
  'w:rubyPr',
]);

export const textElements = new Set(['w:t', 'w:delText', 'm:t', 'w:instrText', 'w:delInstrText']);
export const deletions = new Set(['w:del', 'w:moveFrom']);
export const insertions = new Set(['w:ins', 'w:moveTo']);

/** Characters that Word writes as elements. */
export const runSigns = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:cr', '\n'],
  ['w:br', '\n'],
  ['w:noBreakHyphen', '\u2011'],
  ['w:softHyphen', '\u00ad'],
]);

/** Changes of rows, cells and numbers stand in properties and hold no text. */
export const isTextChange = (parent: string): boolean => !/Pr$/.test(parent);
