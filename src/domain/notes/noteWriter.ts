/**
 * Fills the wordings of one language for one note: every slot and every condition that
 * `resources/notes/README.md` names. What no profile and no person gives becomes a blank and is noted in
 * `asked`, so that a form is asked for and never guessed.
 */

import type { WrittenLanguage } from '#domain/languages';
import type { PartyCode } from '#domain/notation/notation';
import type { OrganisationProfile } from '#domain/organisations/profile';
import { type Addressee, addresseesOf, answeredAuthor, bareReference } from './addressees';
import { blank, type Formulas, formulas, spelled } from './formulas/formulas';
import { type KindField, kindOf, type NoteKindData } from './kinds';
import { listed } from './listed';
import { formKey, isPlural, type NameBook, type Named, nameForm } from './names/nameForms';
import { placeName } from './names/places';
import { dateFrom, noteDate } from './noteDates';
import { hasEnclosures, type NoteFields, type Office } from './noteFields';
import { fillTemplate, parseTemplate } from './template';

export interface WriterContext {
  readonly profiles: readonly OrganisationProfile[];
  /** Kinds of a person's own. */
  readonly kinds?: readonly NoteKindData[];
}

export interface NoteWriter {
  readonly language: WrittenLanguage;
  readonly words: Formulas;
  readonly kind: NoteKindData | null;
  /** The wording filled; `''` where its conditions leave nothing. */
  fill(wording: string): string;
  /** As `fill`, with a capital at the start. */
  sentence(wording: string): string;
  /** The lines of the letterhead in this language. */
  readonly letterhead: readonly string[];
  /** The lines at the foot. */
  readonly addresseeBlock: readonly string[];
  /** Keys of forms that nothing gives, each once, in the order in which they were needed. */
  readonly asked: ReadonlySet<string>;
}

/** By id or by acronym, in any case of letters; null for an organisation that no profile describes. */
export function profileOf(
  organisation: string,
  profiles: readonly OrganisationProfile[],
): OrganisationProfile | null {
  const wanted = organisation.trim().toLowerCase();
  return profiles.find(({ id, acronym }) => id === wanted || acronym.en.toLowerCase() === wanted) ?? null;
}

/** `pages`: of the enclosures; null while they are not counted. */
export function noteWriter(
  fields: NoteFields,
  context: WriterContext,
  language: WrittenLanguage,
  pages: number | null,
): NoteWriter {
  return new Writer(fields, context, language, pages);
}

class Writer implements NoteWriter {
  readonly words: Formulas;
  readonly kind: NoteKindData | null;
  readonly asked = new Set<string>();
  readonly #book: NameBook;
  readonly #addressees: readonly Addressee[];
  readonly #author: ReturnType<typeof answeredAuthor>;

  constructor(
    private readonly fields: NoteFields,
    context: WriterContext,
    readonly language: WrittenLanguage,
    private readonly pages: number | null,
  ) {
    const profile = profileOf(fields.organisation, context.profiles);
    this.words = formulas[language];
    this.kind = kindOf(fields.kind, context.kinds);
    this.#book = { language, profile, profiles: context.profiles, written: fields.names ?? {} };
    this.#addressees = addresseesOf(fields);
    this.#author = answeredAuthor(fields, profile);
  }

  fill(wording: string): string {
    return this.#fill(wording).trim();
  }

  sentence(wording: string): string {
    const text = this.fill(wording);
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  get letterhead(): readonly string[] {
    const own = this.#ownName();
    if (own !== null) return balanced(own.replace(/^(?:the|la|le|les) |^l[’']/i, ''));
    const { office, party, in: host } = this.fields.from;
    return this.#office(office, 'bare', party, host).split('|');
  }

  get addresseeBlock(): readonly string[] {
    if (this.fields.to !== 'secretariat')
      return this.#addressees.map(({ office, party, host }) =>
        this.#office(office, 'bare', party, host).replaceAll('|', ' '),
      );
    const name = this.#name('secretariat', 'nominative');
    const lines = (this.#book.profile?.letterhead.lines ?? []).map((line) => line[this.language] ?? '');
    return lines.join(' ').toUpperCase() === name.toUpperCase() ? lines : balanced(name);
  }

  #fill(wording: string, bound: Readonly<Record<string, PartyCode | null>> = {}): string {
    const template = parseTemplate(wording);
    if (!template.ok) return '';
    return fillTemplate(template.value, {
      slot: (name) => this.#slot(name, bound),
      holds: (condition) => this.#holds(condition),
    });
  }

  #slot(name: string, bound: Readonly<Record<string, PartyCode | null>>): string {
    const phrase = this.words.phrases[name];
    if (phrase !== undefined) return this.#fill(phrase.text, bound);
    const [head = '', ...rest] = name.split('.');
    const state = head === 'state' ? this.fields.from.party : bound[head];
    if (state === null) return blank;
    if (state !== undefined) return this.#name(state, rest[0] ?? this.words.state.default);
    switch (head) {
      case 'sender':
        return rest[0] === 'short' ? this.#senderShort(rest[1]) : this.#sender();
      case 'addressee':
        return rest[0] === 'short' ? this.#addresseeShort(rest[1]) : this.#addressee(rest[0]);
      case 'organisation':
      case 'acronym':
        return this.#name(head, rest[0] ?? 'nominative');
      case 'answers':
        return this.#answers(rest.join('.'));
      default:
        return this.#fact(head);
    }
  }

  #fact(name: string): string {
    const { fields, language } = this;
    if (name === 'reference') return bareReference(fields.reference) ?? blank;
    if (name === 'pages') return this.pages === null ? blank : String(this.pages);
    if (name === 'place') return this.#place();
    if (name === 'date') return noteDate(fields.date, language);
    if (name === 'subject') return this.#subject() || blank;
    return this.#value(name) || blank;
  }

  #holds(condition: string): boolean {
    const { fields } = this;
    switch (condition) {
      case 'answers':
        return bareReference(fields.inReplyTo?.reference ?? null) !== null;
      case 'answers.date':
        return fields.inReplyTo?.date != null;
      case 'answersAddressee':
        return this.#author === 'addressee';
      case 'answersSecretariat':
        return this.#author === 'secretariat';
      case 'subject':
        return this.#subject() !== '';
      case 'enclosed':
        return hasEnclosures(fields);
      case 'place':
        return fields.place !== null;
      case 'oneParagraph':
        return paragraphLabels(fields).length === 1;
      case 'plural':
        return isPlural(this.#book, fields.from.party);
      default:
        return this.#value(condition) !== '';
    }
  }

  #answers(what: string): string {
    const { inReplyTo } = this.fields;
    if (what === 'reference') return bareReference(inReplyTo?.reference ?? null) ?? blank;
    const date = inReplyTo?.date ?? null;
    if (date === null) return blank;
    return what === 'date.from' ? dateFrom(date, this.language) : noteDate(date, this.language);
  }

  #place(): string {
    const { place } = this.fields;
    const written = place?.[this.language]?.trim();
    if (place === null || written) return written || blank;
    return spelled(placeName(place, this.language) ?? place.en, this.words);
  }

  #subject(): string {
    return (this.fields.subject[this.language] ?? '').trim().replace(/\.$/, '');
  }

  /** Of a field of the kind, as the language prints its type; empty where it is not given. */
  #value(id: string): string {
    const field = this.kind?.fields.find((each) => each.id === id);
    return field === undefined ? '' : this.#printed(field);
  }

  #printed(field: KindField): string {
    const value = this.fields.values?.[field.id];
    const own = typeof value === 'string' ? value : value?.[this.language];
    const text = (own ?? '').trim();
    if (field.type === 'choice') return this.#choice(field, text);
    if (text === '') return '';
    if (field.type === 'date') return noteDate(text, this.language);
    if (field.type === 'paragraphs') return this.#listed(labelsIn(text));
    return text.replace(/\.$/, '');
  }

  /** The first option is meant where none is chosen. */
  #choice({ id, options = [], wordings }: KindField, chosen: string): string {
    const option = chosen || (options[0] ?? '');
    return wordings?.[option]?.[this.language] ?? this.words.choices[id]?.[option] ?? option;
  }

  #ownName(): string | null {
    return this.fields.from.name?.[this.language]?.trim() || null;
  }

  #sender(): string {
    const own = this.#ownName();
    if (own !== null) return this.language === 'en' ? `the ${own.replace(/^the /i, '')}` : own;
    const { office, party, in: host } = this.fields.from;
    return this.#office(office, 'nominative', party, host);
  }

  #office(office: Office, form: string, party: PartyCode, host: PartyCode | null): string {
    const { full } = this.words.offices[office];
    const wording = full[form] ?? full.nominative;
    return this.#fill(wording, { party, host });
  }

  /** By its state where an addressee is an office of that kind, too: *the Embassy* alone would be either. */
  #senderShort(form: string | undefined): string {
    const { office, party } = this.fields.from;
    return this.#isShared(office) ? this.#named(office, party, form) : this.#short(office, false, form);
  }

  #isShared(office: Office): boolean {
    return office === this.fields.from.office && this.#addressees.some((each) => each.office === office);
  }

  #named(office: Office, party: PartyCode, form = 'nominative'): string {
    const { named } = this.words.offices[office];
    return this.#fill(named[form] ?? named.nominative ?? '', { party });
  }

  #short(office: Office, several: boolean, form = 'nominative'): string {
    const forms = this.words.offices[office][several ? 'many' : 'one'];
    return forms[form] ?? forms.nominative;
  }

  #addressee(form = 'nominative'): string {
    if (this.fields.to === 'secretariat') return this.#secretariat(form);
    return this.#listed(
      this.#addressees.map(({ office, party, host }) => this.#office(office, form, party, host)),
    );
  }

  #addresseeShort(form = 'nominative'): string {
    if (this.fields.to === 'secretariat') {
      const { short } = this.words.secretariat;
      return short[form] ?? short.nominative;
    }
    const offices = [...new Set(this.#addressees.map(({ office }) => office))];
    const short = (office: Office): string => {
      const [first, ...others] = this.#addressees.filter((each) => each.office === office);
      return first !== undefined && others.length === 0 && this.#isShared(office)
        ? this.#named(office, first.party, form)
        : this.#short(office, others.length > 0, form);
    };
    return this.#listed(offices.map(short));
  }

  /** The Secretariat's full name with its own word in the form, and the acronym introduced. */
  #secretariat(form: string): string {
    const { word, forms, full } = this.words.secretariat;
    const name = this.#name('secretariat', 'nominative');
    const inForm = name.replace(word, () => this.#fill(forms[form] ?? forms.nominative));
    return full
      .replace('{secretariat}', () => inForm)
      .replace('{acronym}', () => this.#name('acronym', 'nominative'));
  }

  #name(named: Named, form: string): string {
    const found = nameForm(this.#book, named, form);
    if (found === null) this.asked.add(formKey(this.language, named, form));
    return found === null ? blank : spelled(found, this.words);
  }

  #listed(items: readonly string[]): string {
    const { comma, and } = this.words.list;
    return listed(items, comma, and);
  }
}

const labelsIn = (text: string): readonly string[] =>
  text
    .split(/[,;،]\s*/)
    .map((label) => label.trim())
    .filter((label) => label !== '');

/** The paragraphs that a breaking of silence names: `II.12`, `IV.1`. */
export function paragraphLabels({ values }: NoteFields): readonly string[] {
  const value = values?.paragraphs;
  return typeof value === 'string' ? labelsIn(value) : [];
}

/** A name in two lines of about the same length, the break at a space. */
export function balanced(name: string): readonly string[] {
  if (name.length < 42) return [name];
  const spaces = [...name.matchAll(/ /g)].map((match) => match.index);
  const middle = name.length / 2;
  const at = spaces.reduce(
    (best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best),
    0,
  );
  return at === 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
