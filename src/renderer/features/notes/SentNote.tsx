/** A note that was sent: the very pages that left, how and when, what proves it. Nothing of it can be changed. */

import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { appError } from '#domain/errors';
import { printBytes } from '#formats/limits';
import { bridge } from '#renderer/bridge';
import { runCommand, useCommands } from '#renderer/commands/registry';
import { fileOf } from '#renderer/data/files';
import { noteOf, noteThatReplaces } from '#renderer/data/notes';
import type { KeptFile, NoteRecord, SentRecord } from '#renderer/data/records';
import { addProofs, removeProof } from '#renderer/data/sent';
import { useLive } from '#renderer/data/useLive';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage, sentenceOf } from '#renderer/i18n/index';
import { toastDone, toastProblem } from '#renderer/state/toasts';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { PagePreview } from './PagePreview.tsx';
import { ProofFields } from './ProofFields.tsx';
import './sending.css';

export function SentNote({ sent }: { readonly sent: SentRecord }) {
  const { t } = useTranslation('sending');
  const pdf = sent.papers.find(({ name }) => name.endsWith('.pdf'));
  const file = useLive(fileOrNull, pdf?.sha256 ?? '');
  const note = useLive(noteOrNull, sent.id);
  useCommands({
    'file.exportPdf': pdf ? () => void saveKept(pdf) : null,
    'file.print': file ? () => void printKept(file.bytes, pdf?.name ?? '') : null,
  });
  if (!note) return null;
  return (
    <div className="composer">
      <div className="composer__side sending__side selectable">
        <h1 className="sending__title">
          <Lock size={14} aria-hidden /> {t('sentTitle', { reference: note.fields.reference ?? '' })}
        </h1>
        <p>
          {shortDate(sent.day, currentLanguage(), 0)} {sent.hour} · {t(`by.${sent.means}`)}
          {sent.remark && ` · ${sent.remark}`}
          {sent.late && <strong className="sending__lacking"> · {t('sentLate')}</strong>}
        </p>
        <p className="quiet">{t('sentText')}</p>
        <Chain note={note} />
        <h2 className="sending__head">{t('papers')}</h2>
        <ul className="sending__papers">
          {sent.papers.map((paper) => (
            <li key={paper.sha256}>
              <button type="button" className="sending__file" onClick={() => void saveKept(paper)}>
                {paper.name}
              </button>
              <span className="quiet tabular">{printBytes(paper.size)}</span>
              <code className="sending__hash" title="SHA-256">
                {paper.sha256}
              </code>
            </li>
          ))}
        </ul>
        <ProofFields
          shown={sent.proofs.map(({ sha256, name, size }) => ({ key: sha256, name, size }))}
          onAdd={(files) => void addProofs(sent.id, files)}
          onRemove={(sha256) => void removeProof(sent.id, sha256)}
          onSave={(sha256) => void saveKept(sent.proofs.find((proof) => proof.sha256 === sha256))}
        />
      </div>
      <PagePreview bytes={file?.bytes ?? null} busy={file === undefined} problem={null} />
    </div>
  );
}

const fileOrNull = async (sha256: string) => (await fileOf(sha256)) ?? null;
const noteOrNull = async (id: string) => (await noteOf(id)) ?? null;
const laterOrNull = async (id: string) => (await noteThatReplaces(id)) ?? null;

/** The note that it replaces and the note that replaces it, one key away. */
function Chain({ note }: { readonly note: NoteRecord }) {
  const { t } = useTranslation('sending');
  const open = useWorkspace((state) => state.open);
  const later = useLive(laterOrNull, note.id);
  const { circularId, replaces } = note;
  const go = (kind: 'note' | 'circular', id: string) => () => open({ kind, id });
  return (
    <div className="sending__chain">
      {circularId && <Button onClick={go('circular', circularId)}>{t('answered')}</Button>}
      {replaces && <Button onClick={go('note', replaces)}>{t('replaced')}</Button>}
      {later ? (
        <Button onClick={go('note', later.id)}>
          {t('replacedBy', { reference: later.fields.reference ?? '' })}
        </Button>
      ) : (
        <Button onClick={() => void runCommand('note.replace')}>{t('replace')}</Button>
      )}
    </div>
  );
}

/** The kept bytes, to a place that the person chooses. */
async function saveKept(kept: KeptFile | undefined): Promise<void> {
  const file = kept && (await fileOf(kept.sha256));
  if (!kept || !file)
    return void toastProblem(sentenceOf(appError('file.missing', { name: kept?.name ?? '' })));
  const chosen = await bridge().chooseSave({ suggestedName: kept.name, kind: 'original', title: kept.name });
  if (!chosen.ok) toastProblem(sentenceOf(chosen.error));
  if (!chosen.ok || chosen.value === null) return;
  const written = await bridge().writeFile({ token: chosen.value.token, bytes: file.bytes });
  if (written.ok) toastDone(chosen.value.name);
  else toastProblem(sentenceOf(written.error));
}

async function printKept(bytes: Uint8Array, jobName: string): Promise<void> {
  const printed = await bridge().printPdf({ bytes, jobName });
  if (!printed.ok) toastProblem(sentenceOf(printed.error));
}
