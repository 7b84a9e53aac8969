/**
 * How the note itself names what it encloses, as it stands inside a sentence: *имеет честь направить …
 * **проект Плана действий СВМДА по реализации Глобальной контртеррористической стратегии ООН***
 * (NCT/CT/801). A reply takes these words, so that a text whose title is English has a Russian name in it.
 * What is not certain is left out; nothing here is ever put together from other words.
 */

import { type Block, type Document, isTextBlock } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { oneLine } from './blockText';
import type { NoteSubject } from './circular';
import type { Mention } from './mentions';
import type { VersionFacts } from './noteFacts';

type Phrases = { readonly [L in LanguageCode]?: string };

/** The phrases for each document, or for all together where the note names them in one breath. */
export function subjectsOf(
  documents: readonly Document[],
  facts: readonly VersionFacts[],
  mentions: readonly Mention[],
): readonly NoteSubject[] {
  const listed = mentions.some((mention) => mention.listed);
  const own = documents.flatMap(({ symbol }, index): NoteSubject[] => {
    const phrases = phrasesFor(facts, (one) => namedBy(one, symbol, listed ? mentions : null));
    return phrases === null ? [] : [{ documents: [index], phrases }];
  });
  if (own.length > 0 || listed || documents.length === 0) return own;
  const together = phrasesFor(facts, (one) => forwarded(one));
  return together === null ? [] : [{ documents: documents.map((_, index) => index), phrases: together }];
}

function phrasesFor(
  facts: readonly VersionFacts[],
  find: (one: VersionFacts) => string | null,
): Phrases | null {
  const phrases: { [L in LanguageCode]?: string } = {};
  for (const one of facts) {
    const phrase = find(one);
    if (phrase !== null) phrases[one.version.language] ??= phrase;
  }
  return Object.keys(phrases).length === 0 ? null : phrases;
}

/** The words before the symbol, in running text or in an entry of the list; null without a symbol. */
function namedBy(one: VersionFacts, symbol: string | null, list: readonly Mention[] | null): string | null {
  if (symbol === null) return null;
  if (list !== null) {
    const entry = list.find(
      (mention) => mention.symbol === symbol && mention.language === one.version.language,
    );
    return entry === undefined ? null : entryPhrase(entry);
  }
  const sign = symbol.replace(/[^\p{Alphabetic}\p{N}]/gu, '\\$&');
  return forwarded(one, String.raw`\s*\(${sign}\)`);
}

const englishEnd = String.raw`(?=\s*\(|,|\s+(?:with\s+(?:proposals|comments)|prepared|submitted|proposed|for\s+(?:consideration|comments|approval))(?!\p{Alphabetic})|[.;]|$)`;
const russianEnd = String.raw`(?=\s*\(|,\s+(?:котор|подготов|внес|представл|предлож|прилага|разработ)|\s+(?:с\s+(?:предложени|комментари|учетом)|для\s+рассмотрения)|[.;]|$)`;

const english = (end: string): RegExp =>
  new RegExp(
    String.raw`(?:forward|convey|transmit|circulate|submit|enclose)\s+(?:[^();:.]{0,60}?\s)??((?:the\s+)?(?:revision\s+\d+\s+of\s+the\s+)?(?:(?:updated|revised|final|new)\s+)?draft\s[^();:]{3,300}?)${end}`,
    'iu',
  );
const russian = (end: string): RegExp =>
  new RegExp(
    String.raw`(?:направить|препроводить|представить|разослать|передать|распространить)\s+(?:[^();:.]{0,80}?\s)??((?:(?:обновл[её]нн|пересмотренн|доработанн)\p{Alphabetic}+\s+)?(?:ревизи[юя]\s+(?:№\s*)?\d+\s+)?проект\p{Alphabetic}*\s[^();:]{3,300}?)${end}`,
    'iu',
  );

/** The text that the body forwards, up to its symbol or to what is said of it. */
function forwarded({ version, passages }: VersionFacts, end?: string): string | null {
  if (version.language === 'kk') return end === undefined ? null : kazakh(version.blocks, end);
  const [pattern, shape] =
    version.language === 'en'
      ? [english(end ?? englishEnd), asEnglish]
      : [russian(end ?? russianEnd), asRussian];
  const found = passages.filter(({ item }) => !item).map(({ text }) => pattern.exec(oneLine(text))?.[1]);
  const phrase = found.find((one) => one !== undefined);
  return phrase === undefined ? null : shape(phrase.trim());
}

const asEnglish = (phrase: string): string =>
  /^(?:the|revision)\s/iu.test(phrase) ? phrase : `the ${phrase}`;

/** *Ревизию 1 проекта Концепции* has another case than *проект Концепции*, which serves as subject and as object. */
const asRussian = (phrase: string): string =>
  phrase.replace(/^((?:[a-z\u00c0-\u052f]+\s+)?)ревизи[юя]\s+(?:№\s*)?\d+\s+проекта/iu, '$1проект');

/** In Kazakh the name stands before its noun and only its type says where it begins: bold, then *жобасын (…)*. */
function kazakh(blocks: readonly Block[], end: string): string | null {
  const behind = new RegExp(String.raw`^\s*жоба[a-z\u00c0-\u052f]*${end}`, 'iu');
  for (const block of blocks) {
    if (!isTextBlock(block)) continue;
    const bold = block.marks.find(({ kind, to }) => kind === 'bold' && behind.test(block.text.slice(to)));
    if (bold !== undefined) return `${oneLine(block.text.slice(bold.from, bold.to))} жобасы`;
  }
  return null;
}

/** An entry of a list up to its symbol, with its first letter as inside a sentence. Null where it says more than a name. */
function entryPhrase({ text, language }: Mention): string | null {
  const name = oneLine(text.slice(0, text.search(/\s*\(\p{Uppercase}[\p{Uppercase}\p{N}]*\//u))).replace(
    /^[-–—•]\s*/u,
    '',
  );
  const plain = name.replace(/\s+(?:as\s+)?(?:approved|adopted|agreed)\s.*$/iu, '');
  if (plain === '' || (language === 'kk' && /\d{4}\s+жылғы\s+\d/u.test(plain))) return null;
  const lower = /^\p{Uppercase}\p{Lowercase}/u.test(plain)
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
  if (language === 'kk') return plain;
  return language === 'en' ? asEnglish(lower) : asRussian(lower);
}
