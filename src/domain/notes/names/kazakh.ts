/**
 * Kazakh endings. Vowels follow the last vowel of the word (harmony), the first consonant of the ending
 * follows its last sound, and a word with the possessive ending (*Республикасы*) takes an н before the
 * case. Checked against the circulars: *Азия Кеңесінің*, *Хатшылығына*, *маусымдағы*.
 */

const backVowels = 'аоұыуяёю';
const frontVowels = 'әөүіеэи';

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{Alphabetic}]+/gu, '');

/** Vowel harmony follows the last vowel of the word; a word without any is back. */
const isBack = (word: string): boolean =>
  !new RegExp(`[${frontVowels}][^${backVowels}]*$`, 'u').test(lettersOf(word));

type Sound = 'vowel' | 'nasal' | 'sonorant' | 'voiceless';

/** Of a word's last letter, as the endings hear it: б, в, г, д at the end are voiceless. */
function lastSound(word: string): Sound {
  const last = lettersOf(word).slice(-1);
  if ((backVowels + frontVowels).includes(last)) return 'vowel';
  if ('мнң'.includes(last)) return 'nasal';
  return 'рлйузжғ'.includes(last) ? 'sonorant' : 'voiceless';
}

/** Abbreviations take their endings behind a hyphen: *АСЕАН-ның*. */
const joint = (word: string): string => (/\p{Uppercase}{2}$/u.test(word) ? '-' : '');

const hasPossessive = (word: string): boolean => /[ыі]$/.test(word);

/** *Түркия Республикасының*: of it. */
export function kazakhGenitive(word: string): string {
  const start = { vowel: 'н', nasal: 'н', sonorant: 'д', voiceless: 'т' }[lastSound(word)];
  return `${word}${joint(word)}${start}${isBack(word) ? 'ың' : 'ің'}`;
}

/** *Хатшылығына*, *Азия Кеңесіне*: to it. */
export function kazakhDative(word: string): string {
  if (hasPossessive(word)) return word + (isBack(word) ? 'на' : 'не');
  const voiceless = lastSound(word) === 'voiceless';
  return word + joint(word) + (isBack(word) ? (voiceless ? 'қа' : 'ға') : voiceless ? 'ке' : 'ге');
}

/** *Қазақстан Республикасындағы*, *маусымдағы*: the one in it. */
export function kazakhLocative(word: string): string {
  const stem = hasPossessive(word) ? `${word}н` : word + joint(word);
  const start = lastSound(stem) === 'voiceless' ? 'т' : 'д';
  return `${stem}${start}${isBack(word) ? 'ағы' : 'егі'}`;
}
