/**
 * Whole numbers from 1 to 99 in words, as periods are counted with them: *ten*, *twenty-one*; *десяти*,
 * *двадцати одного*, *две* (any case); *он*, *жиырма бес*. Put together from tens and units, so that no list
 * of samples decides which numbers are known.
 */

const english = {
  units: 'one two three four five six seven eight nine',
  teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
};

/** A unit in the cases that a period takes it in, parted by `/`. */
const russian = {
  units:
    'одного/одной/один/одну/одна двух/два/две трех/трёх/три четырех/четырёх/четыре пяти/пять шести/шесть семи/семь восьми/восемь девяти/девять',
  teens:
    'десяти/десять одиннадцати/одиннадцать двенадцати/двенадцать тринадцати/тринадцать четырнадцати/четырнадцать пятнадцати/пятнадцать шестнадцати/шестнадцать семнадцати/семнадцать восемнадцати/восемнадцать девятнадцати/девятнадцать',
  tens: 'двадцати/двадцать тридцати/тридцать сорока/сорок пятидесяти/пятьдесят шестидесяти/шестьдесят семидесяти/семьдесят восьмидесяти/восемьдесят девяноста/девяносто',
};

const kazakh = {
  units: 'бір екі үш төрт бес алты жеті сегіз тоғыз',
  teens: 'он',
  tens: 'жиырма отыз қырық елу алпыс жетпіс сексен тоқсан',
};

const values = new Map<string, number>([
  ['a', 1],
  ['an', 1],
]);

function learn(words: string, from: number, step: number): readonly string[] {
  return words.split(' ').flatMap((forms, index) =>
    forms.split('/').map((form) => {
      values.set(form, from + index * step);
      return form;
    }),
  );
}

/** Longest first, so that *sixteen* is not read as *six*. */
const anyOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;

function numberPattern({ units, teens, tens }: typeof english, tensAlone: readonly string[] = []): string {
  const unit = learn(units, 1, 1);
  const teen = learn(teens, 10, 1);
  const ten = [...learn(tens, 20, 10), ...tensAlone];
  return String.raw`(?:${anyOf(ten)}(?:[\s-]+${anyOf(unit)})?|${anyOf([...teen, ...unit])})`;
}

/** Source of a pattern (no group of its own) for a number in words of one language. */
export const numberWords = {
  en: numberPattern(english),
  ru: numberPattern(russian),
  // *Он төрт* is fourteen: in Kazakh ten is one of the tens.
  kk: numberPattern(kazakh, ['он']),
} as const;

/** The value of a number in words or digits; null for anything else. */
export function numberOf(printed: string): number | null {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const parts = printed.toLowerCase().split(/[\s-]+/u);
  const known = parts.flatMap((part) => values.get(part) ?? []);
  return known.length === parts.length && known.length > 0 ? known.reduce((sum, one) => sum + one, 0) : null;
}
