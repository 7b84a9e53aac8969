/** The paragraphs of the text. Keys: ↑ ↓ walk, K keeps, B breaks, U is undecided, Backspace follows the text again. */

import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Heading, Paragraph } from '#domain/document/document';
import type { ParagraphDecision, SilenceChoice, SilenceFacts } from '#domain/silence/silence';
import { shortDate } from '#renderer/i18n/dates';
import { currentLanguage } from '#renderer/i18n/index';
import { Button } from '#renderer/ui/Button.tsx';
import { Choice } from './Choice.tsx';

interface ParagraphListProps {
  readonly blocks: readonly (Heading | Paragraph)[];
  readonly facts: SilenceFacts;
  /** Null: the paragraph follows the text. */
  readonly onDecide: (block: Heading | Paragraph, choice: SilenceChoice | null) => void;
}

/** Physical keys, so that a Cyrillic layout works. */
const keys: Readonly<Record<string, SilenceChoice | null>> = {
  KeyK: 'keep',
  KeyB: 'break',
  KeyU: 'undecided',
  Backspace: null,
  Delete: null,
};

export function ParagraphList({ blocks, facts, onDecide }: ParagraphListProps) {
  const { t } = useTranslation('silence');
  const [place, setPlace] = useState(0);
  const go = (from: HTMLElement, to: number) => {
    const items = from.closest('ol')?.querySelectorAll<HTMLElement>('.silence__paragraph') ?? [];
    const next = Math.min(items.length - 1, Math.max(0, to));
    setPlace(next);
    items[next]?.focus();
  };
  const decidable = blocks.filter(({ kind, text }) => kind !== 'heading' && text.trim() !== '');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, block: Heading | Paragraph, at: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const choice = keys[event.code];
    if (event.key === 'ArrowDown') go(event.currentTarget, at + 1);
    else if (event.key === 'ArrowUp') go(event.currentTarget, at - 1);
    else if (choice !== undefined) onDecide(block, choice);
    else return;
    event.preventDefault();
  };
  return (
    <ol className="silence__paragraphs" aria-label={t('paragraphs')}>
      {blocks.map((block) => {
        if (block.text.trim() === '') return null;
        if (block.kind === 'heading') {
          return (
            <li key={block.id} className="silence__heading">
              {[block.label, block.text].filter(Boolean).join(' ')}
            </li>
          );
        }
        const at = decidable.indexOf(block);
        const decision = facts.paragraphs.find((one) => one.block === block.id) ?? null;
        return (
          <li
            key={block.id}
            className="silence__paragraph"
            data-choice={decision?.choice}
            tabIndex={at === place ? 0 : -1}
            onKeyDown={(event) => onKeyDown(event, block, at)}
            onFocus={(event) => event.target === event.currentTarget && setPlace(at)}
          >
            <span className="silence__label tabular">{block.label}</span>
            <p className="silence__text" title={block.text}>
              {block.text}
            </p>
            <Choice
              label={block.label ?? block.text.slice(0, 40)}
              value={decision?.choice ?? null}
              onChange={(choice) => onDecide(block, choice)}
            />
            <Decided decision={decision} onForget={() => onDecide(block, null)} />
          </li>
        );
      })}
    </ol>
  );
}

function Decided({
  decision,
  onForget,
}: {
  readonly decision: ParagraphDecision | null;
  readonly onForget: () => void;
}) {
  const { t } = useTranslation('silence');
  if (decision === null) return null;
  const date = shortDate(decision.at.slice(0, 10), currentLanguage(), new Date().getFullYear());
  return (
    <span className="silence__decided quiet">
      {decision.by === '' ? date : t('decided', { by: decision.by, date })}
      <Button look="quiet" onClick={onForget}>
        {t('follow')}
      </Button>
    </span>
  );
}
