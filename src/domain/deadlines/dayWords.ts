/**
 * Days of a month in words: *the twenty-eighth of June 2024*, *не позднее двадцать восьмого июня*, *жиырма
 * сегізінші маусым*. Put together from tens and units, as `numberWords` is.
 */

const english = {
  low: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  tens: { twenty: 20, thirty: 30, thirtieth: 30 },
};
/** In the genitive and the accusative, as dates have them; parted by `/`. */
const russian = {
  low: 'первого/первое второго/второе третьего/третье четвертого/четвёртого/четвертое/четвёртое пятого/пятое шестого/шестое седьмого/седьмое восьмого/восьмое девятого/девятое десятого/десятое одиннадцатого/одиннадцатое двенадцатого/двенадцатое тринадцатого/тринадцатое четырнадцатого/четырнадцатое пятнадцатого/пятнадцатое шестнадцатого/шестнадцатое семнадцатого/семнадцатое восемнадцатого/восемнадцатое девятнадцатого/девятнадцатое двадцатого/двадцатое',
  tens: { двадцать: 20, тридцать: 30, тридцатого: 30, тридцатое: 30 },
};
const kazakh = {
  low: 'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы',
  tens: { он: 10, оныншы: 10, жиырма: 20, жиырмасыншы: 20, отыз: 30, отызыншы: 30 },
};

const values = new Map<string, number>();

function pattern({ low, tens }: { readonly low: string; readonly tens: Record<string, number> }): string {
  const units = low.split(' ').flatMap((forms, index) =>
    forms.split('/').map((form) => {
      values.set(form, index + 1);
      return form;
    }),
  );
  for (const [word, value] of Object.entries(tens)) values.set(word, value);
  const anyOf = (words: readonly string[]): string =>
    `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
  const [whole, joining] = [
    Object.keys(tens).filter(isOrdinal),
    Object.keys(tens).filter((one) => !isOrdinal(one)),
  ];
  return String.raw`(?:${anyOf(joining)}[\s-]+${anyOf(units)}|${anyOf([...units, ...whole])})`;
}

const isOrdinal = (word: string): boolean => /(?:th|ого|ое|нш[іы])$/u.test(word);

/** Source of a pattern (no group of its own) for a day in words of one language. */
export const dayWords = { en: pattern(english), ru: pattern(russian), kk: pattern(kazakh) } as const;

/** 1 to 39 (the calendar says which is none), also for digits; NaN for what is no day. */
export function dayOf(printed: string): number {
  if (/^\d+$/u.test(printed)) return Number(printed);
  const parts = printed.toLowerCase().split(/[\s-]+/u);
  return parts.reduce((sum, part) => sum + (values.get(part) ?? Number.NaN), 0);
}
