/**
 * Writing a note verbale: the form on the left in the order of the paper, what is still missing, and
 * the very pages on the right. It is stored as it changes and leaves as DOCX, PDF or print.
 */

import { type ComponentProps, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WrittenLanguage } from '#domain/languages';
import { missingFields } from '#domain/notes/missingFields';
import type { NoteFields } from '#domain/notes/noteFields';
import { inLanguage } from '#renderer/data/organisations';
import { sentOf } from '#renderer/data/sent';
import { useLive } from '#renderer/data/useLive';
import { currentLanguage, sentenceOf } from '#renderer/i18n/index';
import { useWorkspace } from '#renderer/state/workspace';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useNow } from '#renderer/ui/useNow';
import { filledFields } from './createReply';
import { fieldSources } from './fieldSources';
import { withFollowingPlace } from './followPlace';
import { KindsDialog } from './KindsDialog.tsx';
import { MissingList } from './MissingList.tsx';
import { NoteBar } from './NoteBar.tsx';
import { NoteChain } from './NoteChain.tsx';
import { NoteForm } from './NoteForm.tsx';
import { NoteWarnings } from './NoteWarnings.tsx';
import { PagePreview } from './PagePreview.tsx';
import { SentNote } from './SentNote.tsx';
import { useNote } from './useNote';
import { type NoteWorld, useNoteWorld } from './useNoteSurroundings';
import { useRenderedNote } from './useRenderedNote';
import { withWritten } from './withWritten';
import './composer.css';

export function NoteComposer({ noteId }: { readonly noteId: string }) {
  const sent = useLive(sentOrNull, noteId);
  if (sent === undefined) return null;
  return sent === null ? <DraftNote noteId={noteId} /> : <SentNote sent={sent} />;
}

const sentOrNull = async (id: string) => (await sentOf(id)) ?? null;

function DraftNote({ noteId }: { readonly noteId: string }) {
  const { t } = useTranslation('notes');
  const note = useNote(noteId);
  if (note.state === 'loading') return null;
  if (note.state === 'gone') return <EmptyState title={t('gone')} />;
  return (
    <LoadedNote noteId={noteId} circularId={note.circularId} fields={note.fields} onChange={note.change} />
  );
}

interface LoadedNoteProps {
  readonly noteId: string;
  readonly circularId: string | null;
  readonly fields: NoteFields;
  readonly onChange: (fields: NoteFields) => void;
}

function LoadedNote(props: LoadedNoteProps) {
  const { fields, circularId } = props;
  const enclosed = fields.enclosures.map((enclosure) => enclosure.documentId);
  const annexed = (fields.annexes ?? []).flatMap((annex) => (annex.kind === 'pdf' ? [annex.sha256] : []));
  const world = useNoteWorld(circularId, enclosed, annexed);
  return world === undefined ? null : <Composer {...props} world={world} />;
}

function Composer({ noteId, fields, onChange, world }: LoadedNoteProps & { readonly world: NoteWorld }) {
  const form = useRef<HTMLDivElement>(null);
  const [version, setVersion] = useState<WrittenLanguage>(fields.languages[0] ?? 'en');
  const [kindsOpen, setKindsOpen] = useState(false);
  const rendered = useRenderedNote(fields, world);
  const missing = useMissing(fields, world);
  const paragraphs = useParagraphs(rendered.value?.versions);
  const { t } = useTranslation('notes');
  return (
    <div className="composer">
      <div ref={form} className="composer__side">
        <h1 className="visually-hidden">
          {t('register:kind.note')} {fields.reference}
        </h1>
        <NoteBar
          noteId={noteId}
          fields={fields}
          rendered={rendered}
          lacking={missing.length}
          late={missing.includes('late')}
          kinds={world.kinds}
        />
        <NoteChain noteId={noteId} reference={fields.reference} />
        <MissingList missing={missing} form={form} onVersion={setVersion} />
        <NoteWarnings warnings={rendered.value?.warnings ?? []} />
        <Form
          {...{ noteId, fields, world, missing, version, onChange }}
          enclosurePages={rendered.value?.enclosurePages ?? null}
          disagreements={rendered.value?.disagreements ?? []}
          onVersion={setVersion}
          onEditKinds={() => setKindsOpen(true)}
        />
      </div>
      {kindsOpen && (
        <KindsDialog kinds={world.kinds} languages={fields.languages} onClose={() => setKindsOpen(false)} />
      )}
      <PagePreview
        bytes={rendered.value?.bytes ?? null}
        busy={rendered.busy}
        problem={rendered.error === null ? null : sentenceOf(rendered.error)}
        paragraphs={paragraphs}
        onWrite={(paragraph, text) => onChange(withWritten(fields, paragraph, text))}
      />
    </div>
  );
}

type FormProps = Pick<
  ComponentProps<typeof NoteForm>,
  | 'noteId'
  | 'fields'
  | 'missing'
  | 'version'
  | 'enclosurePages'
  | 'disagreements'
  | 'onVersion'
  | 'onEditKinds'
  | 'onChange'
> & { readonly world: NoteWorld };

/** The form, with what the world around the note has to say in it. */
function Form({ world, onChange, ...form }: FormProps) {
  const { fields } = form;
  const { circular, kinds, profiles } = world;
  const states = useStates(world, fields.organisation);
  const sources = useSources(fields, world);
  const { open } = useWorkspace();
  return (
    <NoteForm
      {...form}
      sources={sources}
      answered={circular?.note?.reference ?? null}
      enclosable={enclosableIn(world)}
      states={states}
      ownKinds={kinds}
      onChange={(next) => onChange(withFollowingPlace(fields, next, profiles))}
      onShowCircular={circular === null ? undefined : () => open({ kind: 'circular', id: circular.id })}
      onShowSettings={() => open({ kind: 'settings', id: 'settings' })}
    />
  );
}

function useMissing(fields: NoteFields, { profiles, kinds }: NoteWorld) {
  const now = useNow();
  return useMemo(() => missingFields(fields, { profiles, kinds, now }), [fields, profiles, kinds, now]);
}

type Versions = NonNullable<ReturnType<typeof useRenderedNote>['value']>['versions'];

/** The paragraphs of all language versions that may be written over, as they are printed. */
const useParagraphs = (versions: Versions | undefined) =>
  useMemo(
    () =>
      (versions ?? []).flatMap(({ language, editable }) =>
        editable.map(({ id, text, overridden }) => ({ language, id, text, overridden })),
      ),
    [versions],
  );

const enclosableIn = ({ documents }: NoteWorld) =>
  documents.map(({ id, title, rolling }) => ({
    documentId: id,
    title: title ?? rolling.title,
    symbol: rolling.symbol,
  }));

/** Which fields still say what the circular or the settings gave them. */
function useSources(fields: NoteFields, { circular, documents, delegation, profiles }: NoteWorld) {
  return useMemo(() => {
    if (delegation === null) return {};
    const own = documents.filter((document) => circular?.documentIds.includes(document.id));
    const filled = filledFields(circular?.note ?? null, own, delegation, profiles, fields.date);
    return fieldSources(fields, filled, circular !== null);
  }, [fields, circular, documents, delegation, profiles]);
}

function useStates({ profiles }: NoteWorld, organisation: string) {
  const language = currentLanguage();
  return useMemo(() => {
    const profile = profiles.find((each) => each.id === organisation);
    const states = profile?.members.filter((member) => member.group !== true) ?? [];
    return states
      .map((member) => ({ code: member.code, name: inLanguage(member.short, language) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  }, [profiles, organisation, language]);
}
