/** One spelling for a name that is written in several ways: *the Republic of Turkiye*, *REPUBLIC OF TÜRKİYE*. */

/** Letters only, without case, accents and a leading article; *&* is *and*. */
export const plainName = (name: string): string =>
  (isPlain.test(name) ? name : plainLetters(name, others).trim()).toLowerCase().replace(/^the /, '');

/** Spares most names the patterns with letters of all scripts. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const others = /[^\p{Alphabetic}]+/gu;

/** Without accents, and a space for what `parting` finds. */
export const plainLetters = (text: string, parting: RegExp): string =>
  text
    .replaceAll('&', ' and ')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(parting, ' ');
