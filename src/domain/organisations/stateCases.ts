/**
 * Names of States out of their cases: *Норвегией* and *Норвегияның* are *Норвегия*. Letters as `plainName` spells them,
 * which has *и* for *й*.
 */

export const isCyrillic = (plain: string): boolean => /^[\u0400-\u052f]/.test(plain);

/**
 * What a name of one word, or the last word of one, may be in the nominative: tried one after the other, a list of names
 * says which is right. *Мали* and *Перу* have no cases, and nothing becomes them.
 */
export const nominatives = (plain: string): readonly string[] =>
  endings.flatMap(([ending, nominative]) => (ending.test(plain) ? [plain.replace(ending, nominative)] : []));

/** The only name that loses a vowel: *Египет*, *Египта*. */
const egypt = /^египт(?:а|у|ом|е)$/u;
const kazakhEnding = /(?:[ндт][ыі][нң]|[ғгқк][ае]|[ндт][ыіае]|[дтн][ае]н|[мбп]ен)$/u;
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:(?<=[ие])(?:и|ю|еи))$/u, 'я'],
  [/(?:(?<=[гкхжшц])и|(?<![гкхжшц])ы|[еу]|ои|(?<=[жшц])еи)$/u, 'а'],
  [/(?<=л)(?:я|ю|ем|е)$/u, 'ь'],
  [/(?<=рус)(?:и|ью)$/u, 'ь'],
  [/(?<=[аеои])(?:я|ю|ем|е)$/u, 'и'],
  [egypt, 'египет'],
  [/(?:ов|ам|ами|ах)$/u, 'ы'],
  [/(?<=(?:филиппин|мальдив|сеишел|комор|багам))$/u, 'ы'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])(?:а|у|ом|е)$/u, ''],
  // Kazakh.
  [kazakhEnding, ''],
];

/** What the first word of a name may begin with, whatever its case. */
export const beginnings = (word: string): readonly string[] => [
  stemOfWord(word),
  word.replace(kazakhEnding, ''),
  ...(egypt.test(word) ? ['египет'] : []),
];

/** *королевств норвег*: for names of several words, which nothing else is taken for once their endings are gone. */
export const stemOf = (plain: string): string => plain.split(' ').map(stemOfWord).join(' ');

const stemEnding =
  /(?:[ие]еи|[ео]го|[ео]му|[ыи]ми|[ыи]х|[ыи]м|[еоиы]и|[аие]я|[ую]ю|ые|ое|ее|ии|ие|ою|ею|ию|[ая]ми|[ая]м|[ая]х|[ео]в|[ео]м|[аеиоуыэюяь])$/u;

export function stemOfWord(word: string): string {
  const stem = word.replace(stemEnding, '');
  return stem.length < 3 ? word : stem;
}
