/**
 * One annotation in the list: its words of the text, the remark, the replies, and what may be done.
 * A private one carries a hatched edge, a lock and the word; a resolved one is folded to one line.
 */

import { Check, CornerDownRight, Lock, MoreHorizontal, Reply as ReplyIcon, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reply } from '#renderer/data/records';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { AnnotationEditor, Quotation } from './AnnotationEditor.tsx';
import type { AnnotationActions } from './annotationActions';
import type { AnnotationEntry } from './annotationView';
import { MentionedText } from './MentionedText.tsx';

interface AnnotationCardProps {
  readonly entry: AnnotationEntry;
  readonly actions: AnnotationActions;
  /** An ISO instant as the person reads it. */
  readonly printTime: (instant: string) => string;
  readonly onJump: () => void;
}

type Writing = { readonly what: 'edit' | 'reply'; readonly text: string; readonly problem: string | null };

export function AnnotationCard({ entry, actions, printTime, onJump }: AnnotationCardProps) {
  const { t } = useTranslation('annotations');
  const [writing, setWriting] = useState<Writing | null>(null);
  const { record, lost, anchor } = entry;
  const isPrivate = record.visibility === 'private';
  const save = async ({ what, text }: Writing) => {
    const saved = await (what === 'edit' ? actions.edit(record, text) : actions.reply(record, text));
    setWriting(saved ? null : { what, text, problem: t('failed') });
  };
  return (
    <article
      className={`note-card ${isPrivate ? 'is-private' : ''} ${record.state === 'resolved' ? 'is-resolved' : ''}`}
      aria-label={`${t(`visibility.${record.visibility}`)}: ${record.text}`}
    >
      <CardHead
        entry={entry}
        actions={actions}
        printTime={printTime}
        onWrite={(what) => setWriting({ what, text: what === 'edit' ? record.text : '', problem: null })}
      />
      {lost && <p className="note-card__lost">{t('state.lost')}</p>}
      <button
        type="button"
        className="note-card__jump"
        disabled={lost}
        title={t('action.jump')}
        onClick={onJump}
      >
        <Quotation words={anchor.quote} />
      </button>
      {writing?.what === 'edit' ? null : (
        <p className="note-card__text selectable">
          <MentionedText text={record.text} />
        </p>
      )}
      <Replies replies={record.replies} printTime={printTime} />
      {writing !== null && (
        <AnnotationEditor
          label={t(writing.what === 'edit' ? 'action.edit' : 'editor.reply')}
          placeholder={t(writing.what === 'edit' ? 'editor.placeholder' : 'editor.replyPlaceholder')}
          quote={null}
          text={writing.text}
          visibility={null}
          problem={writing.problem}
          onChange={(text) => setWriting({ ...writing, text })}
          onSave={() => void save(writing)}
          onCancel={() => setWriting(null)}
        />
      )}
    </article>
  );
}

function CardHead(props: {
  readonly entry: AnnotationEntry;
  readonly actions: AnnotationActions;
  readonly printTime: (instant: string) => string;
  readonly onWrite: (what: Writing['what']) => void;
}) {
  const { t } = useTranslation('annotations');
  const { entry, actions, printTime, onWrite } = props;
  const { record } = entry;
  const isPrivate = record.visibility === 'private';
  const resolved = record.state === 'resolved';
  return (
    <header className="note-card__head">
      {isPrivate ? (
        <Chip tone="private" icon={Lock} title={t('visibility.privateHint')}>
          {t('visibility.private')}
        </Chip>
      ) : (
        <Chip title={t('visibility.shareHint')}>{t('visibility.share')}</Chip>
      )}
      {resolved && (
        <Chip tone="good" icon={Check}>
          {t('state.resolved')}
        </Chip>
      )}
      <time
        className="note-card__time quiet tabular"
        dateTime={record.createdAt}
        title={printTime(record.createdAt)}
      >
        {printTime(record.createdAt)}
      </time>
      <IconButton icon={ReplyIcon} label={t('action.reply')} onClick={() => onWrite('reply')} />
      <IconButton
        icon={resolved ? RotateCcw : Check}
        label={t(resolved ? 'action.reopen' : 'action.resolve')}
        onClick={() => void actions.setState(record, resolved ? 'open' : 'resolved')}
      />
      <Menu
        align="end"
        trigger={<IconButton icon={MoreHorizontal} label={t('action.more')} />}
        entries={[
          { label: t('action.edit'), onSelect: () => onWrite('edit') },
          {
            label: t(isPrivate ? 'action.makeShare' : 'action.makePrivate'),
            onSelect: () => void actions.setVisibility(record, isPrivate ? 'share' : 'private'),
          },
          'line',
          { label: t('action.delete'), danger: true, onSelect: () => void actions.remove(record) },
        ]}
      />
    </header>
  );
}

function Replies(props: {
  readonly replies: readonly Reply[];
  readonly printTime: (instant: string) => string;
}) {
  const { t } = useTranslation('annotations');
  if (props.replies.length === 0) return null;
  return (
    <ul className="note-replies" aria-label={t('replies')}>
      {props.replies.map((reply) => (
        <li key={reply.id} className="note-reply">
          <CornerDownRight size={12} aria-hidden />
          <p className="selectable">
            <MentionedText text={reply.text} />
          </p>
          <time className="quiet tabular" dateTime={reply.createdAt}>
            {props.printTime(reply.createdAt)}
          </time>
        </li>
      ))}
    </ul>
  );
}
