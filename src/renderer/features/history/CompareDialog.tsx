/**
 * What differs between two versions, or a version and the present: a view to read, paragraph by paragraph,
 * words that went struck and words that came underlined. Unchanged stretches are folded.
 */

import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '#domain/document/document';
import { type ComparedBlock, compareDocuments, countChanges, type DiffPiece } from '#domain/history/compare';
import { versionText } from '#renderer/data/history';
import type { VersionRecord } from '#renderer/data/records';
import type { EditorApi } from '#renderer/editor/editorApi';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { folded } from './foldUnchanged';
import { useVersionWords } from './useVersionWords';

interface CompareDialogProps {
  readonly session: EditorApi;
  readonly versions: readonly VersionRecord[];
  /** Id of the version that is the older side first; the other side is the present. */
  readonly from: string;
  readonly onClose: () => void;
  readonly onRestore: (version: VersionRecord) => void;
}

/** The side that is no version but the text on the screen. */
const present = 'present';

export function CompareDialog({ session, versions, from, onClose, onRestore }: CompareDialogProps) {
  const { t } = useTranslation('history');
  const [left, setLeft] = useState(from);
  const [right, setRight] = useState(present);
  const a = useText(left, session);
  const b = useText(right, session);
  const compared = useMemo(() => (a && b ? compareDocuments(a, b) : null), [a, b]);
  const chosen = versions.find(({ id }) => id === left);
  return (
    <Dialog
      title={t('compare.title')}
      closeLabel={t('close')}
      size="large"
      onClose={onClose}
      footer={
        <>
          {chosen !== undefined && <Button onClick={() => onRestore(chosen)}>{t('compare.restore')}</Button>}
          <Button look="primary" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <div className="compare__sides">
        <Side label={t('compare.from')} value={left} versions={versions} onChange={setLeft} />
        <Side label={t('compare.to')} value={right} versions={versions} onChange={setRight} />
        <p className="compare__count" role="status">
          {compared && t('compare.count', { count: countChanges(compared) })}
        </p>
      </div>
      {a === null || b === null ? (
        <p className="ui-field__error">{t('compare.missing')}</p>
      ) : (
        compared && <Comparison compared={compared} />
      )}
    </Dialog>
  );
}

function Side(props: {
  readonly label: string;
  readonly value: string;
  readonly versions: readonly VersionRecord[];
  readonly onChange: (id: string) => void;
}) {
  const { t } = useTranslation('history');
  const words = useVersionWords();
  const options = props.versions.map((version) => ({
    value: version.id,
    label: `${words.time(version)} · ${words.title(version)}`,
  }));
  return (
    <Select
      label={props.label}
      value={props.value}
      options={[{ value: present, label: t('compare.present') }, ...options]}
      onChange={props.onChange}
    />
  );
}

function Comparison({ compared }: { readonly compared: readonly ComparedBlock[] }) {
  const { t } = useTranslation('history');
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  return (
    <section className="compare__text selectable" aria-label={t('compare.title')}>
      {folded(compared).map((stretch) =>
        stretch.kind === 'shown' || open.has(stretch.at) ? (
          stretch.blocks.map((block) => <ComparedParagraph key={`${block.kind} ${block.id}`} block={block} />)
        ) : (
          <button
            key={stretch.at}
            type="button"
            className="compare__fold"
            onClick={() => setOpen(new Set(open).add(stretch.at))}
          >
            {t('compare.unchanged', { count: stretch.blocks.length })}
          </button>
        ),
      )}
    </section>
  );
}

function ComparedParagraph({ block }: { readonly block: ComparedBlock }) {
  let offset = 0;
  const placed = block.pieces.map((piece) => {
    const at = offset;
    offset += piece.text.length;
    return { ...piece, at };
  });
  return (
    <p className={`compare__block compare__block--${block.kind} compare__block--${block.block}`}>
      {block.label !== null && <span className="compare__label">{block.label} </span>}
      {placed.map((piece) => (
        <Piece key={piece.at} {...piece} />
      ))}
    </p>
  );
}

function Piece({ kind, text }: DiffPiece) {
  const { t } = useTranslation('history');
  if (kind === 'same') return <span>{text}</span>;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="visually-hidden">{t(`compare.${kind}`)} </span>
      {text}
    </Mark>
  );
}

/** Undefined while loading; null when a version is not whole. */
function useText(id: string, session: EditorApi): Document | null | undefined {
  const [loaded, setLoaded] = useState<{ readonly id: string; readonly text: Document | null }>();
  useEffect(() => {
    let wanted = true;
    const show = (text: Document | null) => {
      if (wanted) setLoaded({ id, text });
    };
    const raise = (cause: unknown) =>
      setLoaded(() => {
        throw cause;
      });
    if (id === present) show(session.content().rolling);
    else versionText(id).then((content) => show(content?.rolling ?? null), raise);
    return () => {
      wanted = false;
    };
  }, [id, session]);
  return loaded?.id === id ? loaded.text : undefined;
}
