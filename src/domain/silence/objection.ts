/**
 * The words of a note that breaks a silence: which paragraphs, and the reason or the words wanted instead. A
 * note that breaks silence names them (design notes of the field, "Notes verbales"); what the delegation
 * proposed in the text is offered, and a person writes what it should say.
 */

import type { BlockId, Document } from '#domain/document/document';
import { blockText } from '#domain/document/plainText';
import { projectDocument } from '#domain/document/projection';
import type { LanguageCode } from '#domain/languages';
import type { Origins, PartyCode } from '#domain/notation/notation';
import type { ParagraphDecision, SilenceDecision } from './silence';

/** The paragraph as the party asks for it; null where it asks for nothing, or for the paragraph to go. */
export function wantedWords(
  document: Document,
  party: PartyCode,
  block: BlockId,
  origins?: Origins,
): string | null {
  const textIn = (view: Parameters<typeof projectDocument>[1]): string | null => {
    const found = projectDocument(document, view, origins).blocks.find(({ id }) => id === block);
    return found === undefined ? null : blockText(found).trim();
  };
  const wanted = textIn({ kind: 'party', party });
  return wanted === null || wanted === '' || wanted === textIn({ kind: 'base' }) ? null : wanted;
}

interface Words {
  /** Before the label of the paragraph; Kazakh puts its word behind it. */
  readonly paragraph: (label: string) => string;
  readonly unnumbered: (quote: string) => string;
  readonly wanted: (words: string) => string;
}

const words: Readonly<Record<LanguageCode, Words>> = {
  en: {
    paragraph: (label) => `Paragraph ${label}`,
    unnumbered: (quote) => `The paragraph beginning “${quote}”`,
    wanted: (text) => `It is proposed that the paragraph read: “${text}”`,
  },
  ru: {
    paragraph: (label) => `Пункт ${label}`,
    unnumbered: (quote) => `Пункт, начинающийся словами «${quote}»`,
    wanted: (text) => `Предлагается изложить пункт в следующей редакции: «${text}»`,
  },
  kk: {
    paragraph: (label) => `${label}-тармақ`,
    unnumbered: (quote) => `«${quote}» деген сөздерден басталатын тармақ`,
    wanted: (text) => `Тармақты мынадай редакцияда жазу ұсынылады: «${text}»`,
  },
};

/** What the person finds in the field of the reason: the reasons at hand, then the words wanted. Empty for none. */
export function reasonDraft(
  language: LanguageCode,
  reasons: readonly string[],
  wanted: string | null,
): string {
  const asked = wanted === null ? null : words[language].wanted(wanted);
  const all = [...reasons, ...(asked === null ? [] : [asked])].map((one) => one.trim()).filter(Boolean);
  return all.map(ended).join(' ');
}

/** A sentence has its end. */
const ended = (sentence: string): string => (/[.!?»”]$/u.test(sentence) ? sentence : `${sentence}.`);

/**
 * The typed fields of the note: the labels of the paragraphs, and the reason where there is one and no more: for the
 * whole text or for a single numbered paragraph.
 */
export function objectionValues(
  languages: readonly LanguageCode[],
  whole: SilenceDecision | null,
  broken: readonly ParagraphDecision[],
): { readonly paragraphs: string; readonly reason: SilenceDecision['reason'] } {
  const only = onlyReason(whole, broken);
  const reasons = languages.flatMap((language) => {
    // The wording of the note ends the sentence.
    const text = (only?.reason[language] ?? '').trim().replace(/\.$/u, '');
    return text === '' ? [] : [[language, text] as const];
  });
  return {
    paragraphs: broken.map(numberOf).filter(Boolean).join(', '),
    reason: Object.fromEntries(reasons),
  };
}

function onlyReason(
  whole: SilenceDecision | null,
  broken: readonly ParagraphDecision[],
): SilenceDecision | null {
  if (whole?.choice === 'break') return whole;
  const [first, second] = broken;
  return first !== undefined && second === undefined && numberOf(first) !== '' ? first : null;
}

/** Paragraphs of the note beside its typed fields: one a paragraph that is objected to, where those do not say it. */
export function objectionBody(
  language: LanguageCode,
  whole: SilenceDecision | null,
  broken: readonly ParagraphDecision[],
): readonly string[] {
  const only = onlyReason(whole, broken);
  return broken
    .filter((paragraph) => paragraph !== only)
    .flatMap((paragraph) => {
      const reason = (paragraph.reason[language] ?? '').trim();
      const name = nameIn(language, paragraph);
      if (reason === '') return numberOf(paragraph) === '' ? [`${name}.`] : [];
      return [`${name}: ${ended(reason)}`];
    });
}

const numberOf = ({ label }: ParagraphDecision): string => label?.replace(/[.)\s]+$/u, '') ?? '';

function nameIn(language: LanguageCode, paragraph: ParagraphDecision): string {
  const number = numberOf(paragraph);
  const forms = words[language];
  return number === '' ? forms.unnumbered(paragraph.quote) : forms.paragraph(number);
}

/** Languages of the note in which something that is objected to has no reason yet. */
export function missingReasons(
  languages: readonly LanguageCode[],
  whole: SilenceDecision | null,
  broken: readonly ParagraphDecision[],
): readonly LanguageCode[] {
  const asked = [...(whole?.choice === 'break' && broken.length === 0 ? [whole] : []), ...broken];
  return languages.filter((language) => asked.some(({ reason }) => (reason[language] ?? '').trim() === ''));
}
