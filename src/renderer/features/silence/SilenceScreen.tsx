/** One text under silence: what is decided, paragraph by paragraph; how to break it; what became of it. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Heading, Paragraph } from '#domain/document/document';
import type { SilenceChoice } from '#domain/silence/silence';
import { decideSilence, forgetDecision } from '#renderer/data/silences';
import { useOurParty } from '#renderer/data/useOurParty';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { TextField } from '#renderer/ui/Field.tsx';
import { useNow } from '#renderer/ui/useNow';
import { BreakSteps } from './BreakSteps.tsx';
import { Choice } from './Choice.tsx';
import { draftReasons } from './draftReasons';
import { ParagraphList } from './ParagraphList.tsx';
import { SilenceHead } from './SilenceHead.tsx';
import { stored } from './stored';
import { type SilenceWorld, useSilence } from './useSilence';
import './silence.css';

/** Whole words, and a sign that more follows. */
const beginning = (text: string): string =>
  text.length <= 60 ? text.trim() : `${text.slice(0, 60).replace(/\s+\S*$/u, '')}…`;

/** What the note that breaks it needs to know. */
export interface Breaking {
  readonly documentId: string;
  /** ISO instant; null where no deadline is known. */
  readonly silenceEnds: string | null;
  /** The person knows that it is over. */
  readonly late: boolean;
}

interface SilenceScreenProps {
  readonly documentId: string;
  /** Begins the note and opens it in the composer. */
  readonly onWrite: (breaking: Breaking) => void;
}

export function SilenceScreen({ documentId, onWrite }: SilenceScreenProps) {
  const { t } = useTranslation('silence');
  const world = useSilence(documentId);
  if (world === undefined) return null;
  if (world === null) return <EmptyState title={t('gone')} />;
  return (
    <Silence world={world} onWrite={(silenceEnds, late) => onWrite({ documentId, silenceEnds, late })} />
  );
}

function Silence({
  world,
  onWrite,
}: {
  readonly world: SilenceWorld;
  readonly onWrite: (silenceEnds: string | null, late: boolean) => void;
}) {
  const { t } = useTranslation('silence');
  const now = useNow();
  const { party } = useOurParty();
  const [by, setBy] = useState(world.facts.whole?.by ?? world.facts.paragraphs.at(-1)?.by ?? '');
  const { document, facts, languages, reasons } = world;
  const blocks = document.rolling.blocks.filter(
    (block): block is Heading | Paragraph => block.kind === 'heading' || block.kind === 'paragraph',
  );
  const decide = (block: Heading | Paragraph | null, choice: SilenceChoice | null) => {
    if (choice === null) return void (block && stored(forgetDecision(document.id, block.id)));
    const before = block === null ? facts.whole : facts.paragraphs.find((one) => one.block === block.id);
    const drafted = block === null ? {} : draftReasons(document, block.id, party ?? '', reasons, languages);
    const reason = choice === 'break' ? { ...drafted, ...before?.reason } : (before?.reason ?? {});
    const place = block && { block: block.id, label: block.label, quote: beginning(block.text) };
    void stored(decideSilence(document.id, place, { choice, by, at: new Date().toISOString(), reason }));
  };
  return (
    <div className="silence">
      <SilenceHead world={world} now={now} />
      <div className="silence__body">
        <div className="silence__list">
          <div className="silence__whole">
            <strong>{t('whole')}</strong>
            <Choice
              label={t('whole')}
              value={facts.whole?.choice ?? 'undecided'}
              onChange={(choice) => decide(null, choice)}
            />
            <TextField
              label={t('by')}
              placeholder={t('byHint')}
              value={by}
              onChange={(event) => setBy(event.target.value)}
              onBlur={() => {
                if (facts.whole && facts.whole.by !== by)
                  void stored(decideSilence(document.id, null, { ...facts.whole, by }));
              }}
            />
          </div>
          <ParagraphList blocks={blocks} facts={facts} onDecide={decide} />
        </div>
        <BreakSteps world={world} now={now} onWrite={onWrite} />
      </div>
    </div>
  );
}
