/**
 * A clean text numbered through, on request: the table of old and new numbers and the references that follow,
 * to be read and copied before anything is written. The text that is open never changes by it.
 */

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { projectDocument } from '#domain/document/projection';
import { rollingOf } from '#domain/document/rolling';
import type { View } from '#domain/notation/notation';
import { type Renumbered, renumber } from '#domain/renumbering/renumber';
import { bridge } from '#renderer/bridge';
import { useCommands } from '#renderer/commands/registry';
import { useOurParty } from '#renderer/data/useOurParty';
import type { EditorApi } from '#renderer/editor/editorApi';
import { localDay } from '#renderer/i18n/dates';
import { useSession } from '#renderer/state/openTexts';
import { toastDone } from '#renderer/state/toasts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { writeDocxInWorker } from '#renderer/workers/writing';
import { textPaper } from './composePaper';
import { documentOrigins } from './documentOrigins';
import { fileNameOf, saveToFile } from './leave';
import './renumber.css';

export function Renumbering({ documentId }: { readonly documentId: string }) {
  const session = useSession(documentId);
  const [isOpen, setOpen] = useState(false);
  const possible = session !== null && session.draft !== true;
  useCommands({ 'text.renumber': possible ? () => setOpen(true) : null });
  return possible && isOpen ? <RenumberDialog session={session} onClose={() => setOpen(false)} /> : null;
}

type Reading = 'accepted' | 'base' | 'ours';

interface RenumberDialogProps {
  readonly session: EditorApi;
  readonly onClose: () => void;
}

export function RenumberDialog({ session, onClose }: RenumberDialogProps) {
  const { t } = useTranslation('renumbering');
  const notes = useTranslation('notes').t;
  const { party, nameOf } = useOurParty();
  const [reading, setReading] = useState<Reading>('accepted');
  const done = useMemo(() => renumberedAs(session, reading, party), [session, reading, party]);
  const readings: readonly Reading[] = party === null ? ['accepted', 'base'] : ['accepted', 'base', 'ours'];
  const write = async () => {
    const day = localDay(new Date().toISOString());
    const paper = textPaper(
      { document: done.document, origins: [] },
      { kind: 'clean', view: { kind: 'base' } },
      day,
    );
    const name = fileNameOf([paper.title, t('name')], t('name'));
    const leaving = { bridge: bridge(), t: notes, fromStored: false };
    const bytes = () => writeDocxInWorker(paper, { name });
    if (await saveToFile(leaving, { kind: 'docx', name, title: t('title'), bytes })) onClose();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(tableText(done));
    toastDone(t('copied'));
  };
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close')}
      size="large"
      onClose={onClose}
      onSubmit={() => void write()}
      footer={
        <>
          <Button onClick={() => void copy()}>{t('copy')}</Button>
          <Button look="primary" type="submit">
            {t('write')}
          </Button>
        </>
      }
    >
      <Select
        label={t('what')}
        value={reading}
        options={readings.map((value) => ({
          value,
          label: t(value, { party: party === null ? '' : nameOf(party) }),
        }))}
        onChange={setReading}
      />
      <Numbers done={done} />
      <References done={done} />
      <p className="quiet">{t('note')}</p>
    </Dialog>
  );
}

function Numbers({ done }: { readonly done: Renumbered }) {
  const { t } = useTranslation('renumbering');
  const changed = done.numbers.some(({ before, after }) => before !== after);
  const words = useMemo(() => beginnings(done), [done]);
  return (
    <section className="renumber" aria-label={t('numbers')}>
      <h3>{t('numbers')}</h3>
      {changed ? (
        <table className="renumber__table" data-testid="renumber-table">
          <thead>
            <tr>
              <th scope="col">{t('old')}</th>
              <th scope="col">{t('new')}</th>
              <th scope="col">{t('paragraph')}</th>
            </tr>
          </thead>
          <tbody>
            {done.numbers.map(({ block, before, after }) => (
              <tr key={block} data-changed={before !== after}>
                <td>{before}</td>
                <td>{after}</td>
                <td className="renumber__words">{words.get(block)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}

function References({ done }: { readonly done: Renumbered }) {
  const { t } = useTranslation('renumbering');
  return (
    <section className="renumber" aria-label={t('references')}>
      <h3>{t('references')}</h3>
      {done.references.length === 0 && <p>{t('noReferences')}</p>}
      <ul className="renumber__references">
        {done.references.map(({ block, before, after, context }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one paragraph may hold the same reference twice
          <li key={`${block} ${place}`} data-left={after === null}>
            <span className="tabular">
              {before} → {after ?? t('left')}
            </span>
            <span className="quiet"> … {context} …</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many letters of a paragraph tell which one it is. */
const enough = 110;

/** What the paragraphs say, by block: several lists of a text begin at 1. */
const beginnings = ({ document }: Renumbered): ReadonlyMap<string, string> =>
  new Map(document.blocks.map((block) => [block.id, block.kind === 'table' ? '' : shortened(block.text)]));

const shortened = (text: string): string =>
  text.length > enough ? `${text.slice(0, enough).trimEnd()}…` : text;

/** For the clipboard: two columns, then the references. */
const tableText = ({ numbers, references }: Renumbered): string =>
  [
    ...numbers.map(({ before, after }) => `${before}\t${after}`),
    ...references.map(({ before, after, context }) => `${before}\t${after ?? '?'}\t${context}`),
  ].join('\n');

function renumberedAs(session: EditorApi, reading: Reading, party: string | null): Renumbered {
  const { rolling, origins } = session.content();
  const view: View =
    reading === 'ours' ? (party === null ? { kind: 'base' } : { kind: 'party', party }) : { kind: reading };
  const clean = projectDocument(rolling, view, documentOrigins(rollingOf(rolling), origins));
  return renumber(clean, rolling);
}
