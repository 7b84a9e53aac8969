/**
 * One instruction in the list: always private by edge, lock and word; a crossed red line says so first, in
 * words, and how. Keys on the card: Enter shows the place, E changes it, Delete takes it away.
 */

import { Link2, Lock, OctagonAlert, Pencil, Trash2 } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { bareWords } from '#domain/positions/quotation';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { InstructionEntry } from './instructionView';

/** What this one is given against (`onlyAgainst`), or what is given against it (`inExchange`). */
export interface InstructionLink {
  readonly id: string;
  readonly kind: 'onlyAgainst' | 'inExchange';
  /** How the other instruction is called: `Red line, II.10`. */
  readonly name: string;
  readonly onJump: () => void;
}

interface InstructionCardProps {
  readonly entry: InstructionEntry;
  readonly links: readonly InstructionLink[];
  readonly printDate: (date: string) => string;
  readonly onJump: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function InstructionCard(props: InstructionCardProps) {
  const { t } = useTranslation('instructions');
  const { entry, links, onJump } = props;
  const { record, crossed, lost } = entry;
  return (
    <article
      className={`instruction instruction--${record.position} ${crossed ? 'is-crossed' : ''}`}
      aria-label={t(`position.${record.position}`)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the list is walked by keys, as the list of proposals is
      tabIndex={0}
      onKeyDown={(event) => onKey(event, props)}
    >
      <CardHead {...props} />
      {crossed !== null && (
        <p className="instruction__crossed">
          <OctagonAlert size={13} aria-hidden />
          <span>
            <strong>{t('crossed')}</strong> {crossed.ways.map((way) => t(`crossing.${way}`)).join('; ')}.
          </span>
        </p>
      )}
      {record.redLine !== null && (
        <p className="instruction__rule">
          {t(`rule.${record.redLine.rule}`)}:{' '}
          <q className="instruction__words selectable">{record.redLine.words}</q>
        </p>
      )}
      {lost && <p className="instruction__lost">{t('lost')}</p>}
      <Quote entry={entry} onJump={onJump} />
      {record.fallback !== '' && (
        <p className="selectable">
          <span className="quiet">{t('form.fallback')}:</span> {record.fallback}
        </p>
      )}
      {links.map(({ id, kind, name, onJump: toOther }) => (
        <button
          key={id}
          type="button"
          className="instruction__link"
          title={t('action.jump')}
          onClick={toOther}
        >
          <Link2 size={12} aria-hidden /> {t(kind, { other: name })}
        </button>
      ))}
      {record.remark !== '' && <p className="instruction__remark selectable">{record.remark}</p>}
      <Source {...props} />
    </article>
  );
}

function CardHead({ entry, onEdit, onRemove }: InstructionCardProps) {
  const { t } = useTranslation('instructions');
  const { record, place } = entry;
  return (
    <header className="instruction__head">
      <strong className="instruction__position">{t(`position.${record.position}`)}</strong>
      <Chip tone="private" icon={Lock} title={t('privateHint')}>
        {t('private')}
      </Chip>
      <span className="instruction__place quiet tabular">
        {record.scope === 'document' ? t('scope.document') : (place ?? '')}
      </span>
      <IconButton icon={Pencil} label={t('action.edit')} onClick={onEdit} />
      <IconButton icon={Trash2} label={t('action.delete')} onClick={onRemove} />
    </header>
  );
}

function Quote({ entry, onJump }: Pick<InstructionCardProps, 'entry' | 'onJump'>) {
  const { t } = useTranslation('instructions');
  if (entry.anchor === null) return null;
  return (
    <button
      type="button"
      className="instruction__jump"
      disabled={entry.lost}
      title={t('action.jump')}
      onClick={onJump}
    >
      <span className="instruction__quote">{bareWords(entry.anchor.quote)}</span>
    </button>
  );
}

function Source({ entry: { record }, printDate }: InstructionCardProps) {
  const parts = [record.source, record.date === null ? '' : printDate(record.date)].filter(
    (part) => part !== '',
  );
  return parts.length === 0 ? null : <p className="instruction__source quiet">{parts.join(', ')}</p>;
}

function onKey(event: KeyboardEvent<HTMLElement>, props: InstructionCardProps): void {
  if (event.target !== event.currentTarget) return;
  const walk = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const act = { Enter: props.onJump, KeyE: props.onEdit, Delete: props.onRemove }[
    event.key === 'Enter' || event.key === 'Delete' ? event.key : event.code
  ];
  if (walk === 0 && act === undefined) return;
  event.preventDefault();
  if (walk === 0) act?.();
  else neighbour(event.currentTarget, walk)?.focus();
}

function neighbour(card: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const cards = [...(card.closest('ul')?.querySelectorAll<HTMLElement>('article') ?? [])];
  return cards[cards.indexOf(card) + by];
}
