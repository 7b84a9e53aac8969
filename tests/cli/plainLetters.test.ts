/** The code of the command line is written with plain letters, and means what it meant. */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

interface Written {
  readonly type: 'chunk';
  code: string;
}

interface Script {
  plainLetters(): { generateBundle(_: null, bundle: Record<string, Written>): void };
}

const script = pathToFileURL(path.resolve(import.meta.dirname, '../../scripts/lib/plainLetters.mjs')).href;
const { plainLetters } = (await import(/* @vite-ignore */ script)) as Script;

function written(code: string): string {
  const chunk: Written = { type: 'chunk', code };
  plainLetters().generateBundle(null, { chunk });
  return chunk.code;
}

const meaning = (code: string): string => JSON.stringify(runInNewContext(code));

describe('Code in plain letters', () => {
  it.each(
    Object.entries({
      'letters of all scripts, also in names': 'const имя = "Қазақстан"; имя + /[а-я]+/u.exec("жол")',
      'letters that are a pair': '["😀", /[😀-😎]/u.test("😁")]',
      'a letter behind a backslash that says nothing': String.raw`["\–", ~\é~, /^a\–b$/.test("a–b")]`,
      'a letter behind a backslash that stands for itself': String.raw`["\\–", /^\\–$/.test("\\–")]`,
      'raw templates, with what is special in plain ones': String.raw`String.raw~\d\–\~\@{1}$@{2}$ \u0041 \x é~`,
      'raw templates in others': String.raw`"ж" + String.raw~\é@{String.raw~\n@{"й"}~}@{~ж\n~}~`,
      'a raw template without anything': 'String.raw~~',
    }),
  )('has %s', (_, described) => {
    const code = described.replaceAll('~', '`').replaceAll('@{', '${');
    expect(written(code)).toMatch(/^[\0-\x7f]*$/);
    expect(meaning(written(code))).toBe(meaning(code));
  });
});
