/**
 * Number formats of other scripts, and numbers in words. Where a format has its own way of writing
 * only up to some number, decimals follow, as Word prints them. Source: ECMA-376 part 1, 17.18.59.
 */

import { repeatedLetter } from './letters';

export type PrintNumber = (number: number) => string;

const arabicLetters = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const thaiLetters = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const hebrewLetters = 'אבגדהוזחטיכלמנסעפצקרשת';
const ganada = '가나다라마바사아자차카타파하';
const chosung = 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ';
const aiueo = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';
const wideKana = aiueo;
const narrowKana = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ';
const koreanDigits = '영일이삼사오육칠팔구';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const chineseDigits = '〇一二三四五六七八九';

/** Decimals in the digits of a script, which begin with its zero. */
const inDigits =
  (zero: number): PrintNumber =>
  (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** A sign for each number from 1 on, `①` … `⑳`; decimals behind the last. */
const signFrom =
  (first: number, count: number): PrintNumber =>
  (number) =>
    number <= count ? String.fromCharCode(first + number - 1) : String(number);

const oneOf =
  (signs: string): PrintNumber =>
  (number) =>
    signs.charAt(number - 1) || String(number);

const letterOf =
  (letters: string): PrintNumber =>
  (number) =>
    repeatedLetter(letters, number);

/** The letters anew behind the last one. */
const oneAgainOf =
  (letters: string): PrintNumber =>
  (number) =>
    letters.charAt((number - 1) % letters.length);

/** 二十一; from a hundred on the several ways of counting differ, and decimals are printed. */
const countIn =
  (digits: string, tenSign: string): PrintNumber =>
  (number) => {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    if (tens > 9) return String(number);
    const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}${tenSign}`;
    return ten + (ones === 0 ? '' : digits.charAt(ones));
  };

const digitByDigit =
  (digits: string): PrintNumber =>
  (number) =>
    String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** By the letters' values, the greatest first; fifteen and sixteen are 9 + 6 and 9 + 7. */
function hebrewNumeral(number: number): string {
  const hundreds = Math.floor(number / 100);
  if (hundreds > 9) return String(number);
  const letters = 'ת'.repeat(Math.floor(hundreds / 4)) + ' קרש'.charAt(hundreds % 4).trim();
  const rest = number % 100;
  if (rest === 15 || rest === 16) return `${letters}ט${rest === 15 ? 'ו' : 'ז'}`;
  return letters + ' יכלמנסעפצ'.charAt(Math.floor(rest / 10)).trim() + ' אבגדהוזחט'.charAt(rest % 10).trim();
}

/** Behind the last letter it is written before the first: תא. */
const hebrewLetter: PrintNumber = (number) =>
  'ת'.repeat(Math.floor((number - 1) / hebrewLetters.length)) +
  hebrewLetters.charAt((number - 1) % hebrewLetters.length);

const chineseCount = countIn(chineseDigits, '十');
const chineseByDigit = digitByDigit(chineseDigits);
/** The Japanese signs of half width, in the order of those of full width. */
const narrow = (letters: string): string =>
  [...letters].map((letter) => narrowKana.charAt(wideKana.indexOf(letter)) || letter).join('');

export const worldFormats: readonly (readonly [string, PrintNumber])[] = [
  ['arabicAlpha', letterOf(arabicLetters)],
  ['arabicAbjad', letterOf(abjad)],
  ['hebrew1', hebrewNumeral],
  ['hebrew2', hebrewLetter],
  ['ganada', oneAgainOf(ganada)],
  ['chosung', oneAgainOf(chosung)],
  ['aiueo', oneAgainOf(narrow(aiueo))],
  ['aiueoFullWidth', oneAgainOf(aiueo)],
  ['iroha', oneAgainOf(narrow(iroha))],
  ['irohaFullWidth', oneAgainOf(iroha)],
  ['koreanDigital', digitByDigit(koreanDigits)],
  ['koreanCounting', countIn(koreanDigits, '십')],
  ['koreanDigital2', chineseByDigit],
  ['thaiLetters', letterOf(thaiLetters)],
  ['thaiNumbers', inDigits(0x0e50)],
  ['hindiNumbers', inDigits(0x0966)],
  ['decimalFullWidth', inDigits(0xff10)],
  ['decimalFullWidth2', inDigits(0xff10)],
  ['decimalEnclosedCircle', signFrom(0x2460, 20)],
  ['decimalEnclosedCircleChinese', signFrom(0x2460, 20)],
  ['decimalEnclosedParen', signFrom(0x2474, 20)],
  ['decimalEnclosedFullstop', signFrom(0x2488, 20)],
  ['ideographTraditional', oneOf(stems)],
  ['ideographZodiac', oneOf(branches)],
  ['ideographDigital', chineseByDigit],
  ['japaneseDigitalTenThousand', chineseByDigit],
  ['taiwaneseDigital', chineseByDigit],
  ['chineseCounting', chineseCount],
  ['chineseCountingThousand', chineseCount],
  ['taiwaneseCounting', chineseCount],
  ['taiwaneseCountingThousand', chineseCount],
  ['japaneseCounting', chineseCount],
];

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const irregular = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** `Twenty-one`; decimals from a hundred on. */
export function cardinalWords(number: number): string {
  return number > 99 ? String(number) : capital(words(number).join('-'));
}

/** `Twenty-first`; decimals from a hundred on. */
export function ordinalWords(number: number): string {
  if (number > 99) return String(number);
  const [last = '', ...before] = words(number).reverse();
  const ordinal = irregular.get(last) ?? `${last.replace(/y$/, 'ie')}th`;
  return capital([...before, ordinal].join('-'));
}

function words(number: number): string[] {
  const small = ones[number];
  if (small !== undefined) return [small];
  const ten = tens[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? [ten] : [ten, ones[number % 10] ?? ''];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
