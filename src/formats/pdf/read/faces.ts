/** What the name of a font tells of its weight and slope: `ABCDEF+Tinos-BoldItalic`, `TimesNewRomanPS-BoldMT`. */

export const boldName = /bold|black|heavy|semibold|demi|[-,]bd|cmb|sfb/i;
export const italicName = /ital|obliq|slanted|[-,]it\b|cmti|sfti/i;
