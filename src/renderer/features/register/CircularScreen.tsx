/** A circular as it came in: what it says in each language, what is due, and what it encloses. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsIn } from '#domain/calendar/knownDeadline';
import type { CircularNote } from '#domain/circular/circular';
import { ownNumbers } from '#domain/circular/references';
import type { ReadAnnotation } from '#domain/document/document';
import type { LanguageCode } from '#domain/languages';
import { runCommand } from '#renderer/commands/registry';
import { circularOf } from '#renderer/data/circulars';
import { deadlinesOfCircular } from '#renderer/data/deadlines';
import type { CircularRecord } from '#renderer/data/records';
import { enclosedLines } from '#renderer/data/register';
import { useLive } from '#renderer/data/useLive';
import { DeadlineChip } from '#renderer/due/DeadlineChip.tsx';
import { deadlineMoment, shortDate } from '#renderer/i18n/dates';
import { currentLanguage, sentenceOfWarning } from '#renderer/i18n/index';
import { noteWords } from '#renderer/i18n/noteWords';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { useNow } from '#renderer/ui/useNow';
import { saveOriginal } from './actions';
import { CircularChain } from './CircularChain.tsx';
import './circular.css';

export function CircularScreen({ circularId }: { readonly circularId: string }) {
  const { t } = useTranslation('register');
  const found = useLive(findCircular, circularId);
  if (found === undefined) return null;
  if (found === null) return <EmptyState title={t('circular.gone')} text={t('circular.goneText')} />;
  return (
    <article className="circular">
      <Head circular={found} />
      <Enclosures circularId={circularId} />
      <Remarks remarks={found.remarks ?? []} />
      {found.note ? <Versions note={found.note} /> : <p className="quiet">{t('circular.noNote')}</p>}
    </article>
  );
}

/** Null says that it is not there, where `useLive` says undefined for not yet. */
const findCircular = async (id: string): Promise<CircularRecord | null> => (await circularOf(id)) ?? null;

function Head({ circular }: { readonly circular: CircularRecord }) {
  const { t } = useTranslation('register');
  const { note, title, fileName } = circular;
  const language = currentLanguage();
  const date = note?.date ? shortDate(note.date, language, 0) : null;
  const own = circular.registered && `${t('noteRegister:column.registered')} ${circular.registered}`;
  const place = note && noteWords(note, language).place;
  const underSilence = note?.deadlines.some(({ kind }) => kind === 'silence') ?? false;
  // The first of them is the heading where the circular has no title.
  const numbers = note ? ownNumbers(note).slice(title || note.reference === null ? 0 : 1) : [];
  const references = note?.refersTo.map(({ reference }) => reference).join(', ');
  return (
    <header className="circular__head">
      <div className="circular__titles">
        <h1 className="circular__title">{title ?? note?.reference ?? fileName}</h1>
        <p className="quiet">
          {[own, numbers.join(', '), place, date, fileName].filter(Boolean).join(' · ')}
        </p>
        {references && <p className="quiet">{t('circular.refersTo', { references })}</p>}
        <CircularChain circularId={circular.id} reference={note?.reference ?? null} />
        {note && <Deadlines circularId={circular.id} />}
        <Doubts circular={circular} />
      </div>
      <div className="circular__actions">
        <Button look="primary" onClick={() => runCommand('note.reply')}>
          {t('circular.reply')}
        </Button>
        {underSilence && (
          <Button onClick={() => runCommand('note.silence')}>{t('commands:note.silence')}</Button>
        )}
        <Button onClick={() => void saveOriginal(circular.id)}>{t('commands:file.saveOriginal')}</Button>
      </div>
    </header>
  );
}

/** As they hold: read from the note, or as a person put them right. */
function Deadlines({ circularId }: { readonly circularId: string }) {
  const { t } = useTranslation('register');
  const now = useNow();
  const deadlines = useLive(deadlinesOfCircular, circularId) ?? [];
  return (
    <ul className="circular__deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.key}>
          <DeadlineChip deadline={deadline} now={now} />
          <span>
            {t(`deadlineKind.${deadline.kind}`)}: {deadlineMoment(deadline, currentLanguage())}{' '}
            <span className="quiet">{t('quote', { text: wordsIn(deadline, currentLanguage()) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What was not understood, and where the languages disagree: said here as long as the circular is kept. */
function Doubts({ circular }: { readonly circular: CircularRecord }) {
  const { t } = useTranslation('register');
  const messages = [
    ...(circular.note?.mismatches ?? []).map((mismatch) =>
      t('circular.mismatch', { field: t(`import:field.${mismatch.field}`) }),
    ),
    ...new Set(circular.warnings.map(sentenceOfWarning)),
  ];
  if (messages.length === 0) return null;
  return (
    <details className="circular__doubts">
      <summary>{t('circular.doubts', { count: messages.length })}</summary>
      <ul className="selectable">
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  );
}

/** Remarks of a file that holds a note and no text to put them beside. */
function Remarks({ remarks }: { readonly remarks: readonly ReadAnnotation[] }) {
  const { t } = useTranslation('register');
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2 className="circular__section">{t('circular.remarks')}</h2>
      <ul className="circular__remarks selectable">
        {remarks.map(({ author, quote, text }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is of the file, and never changes
          <li key={place}>
            {author !== null && <strong>{author} </strong>}
            {quote !== '' && <span className="quiet">{t('quote', { text: quote })} </span>}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Enclosures({ circularId }: { readonly circularId: string }) {
  const { t } = useTranslation('register');
  const documents = useLive(enclosedLines, circularId) ?? [];
  const open = useWorkspace((state) => state.open);
  if (documents.length === 0) return null;
  return (
    <section>
      <h2 className="circular__section">{t('circular.enclosures')}</h2>
      {documents.map((document) => (
        <button
          key={document.id}
          type="button"
          className="circular__enclosure"
          onClick={() => open({ kind: 'document', id: document.id })}
        >
          <span className="circular__enclosure-name">{document.title || t('shell:untitled')}</span>
          <span className="quiet tabular">{document.symbol}</span>
        </button>
      ))}
    </section>
  );
}

function Versions({ note }: { readonly note: CircularNote }) {
  const { t } = useTranslation('register');
  const preferred = currentLanguage();
  const [chosen, setChosen] = useState<LanguageCode>(
    note.languages.includes(preferred) ? preferred : (note.languages[0] ?? 'en'),
  );
  const page = (blocks: CircularNote['versions'][number]['blocks']) => (
    <div className="circular__page">
      <PaperText blocks={blocks} />
    </div>
  );
  return (
    <Tabs
      label={t('circular.versions')}
      value={chosen}
      onChange={setChosen}
      tabs={note.versions.map((version) => ({
        value: version.language,
        label: t(`language.${version.language}`),
        content: page(version.blocks),
      }))}
    />
  );
}
