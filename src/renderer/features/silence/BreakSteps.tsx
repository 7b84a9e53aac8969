/** From *break* to the finished note in three steps: what, why, the note. */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '#domain/languages';
import { missingReasons } from '#domain/silence/objection';
import {
  brokenParagraphs,
  choiceForText,
  type ParagraphDecision,
  type SilenceDecision,
} from '#domain/silence/silence';
import { decideSilence } from '#renderer/data/silences';
import { useWorkspace } from '#renderer/state/workspace';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckField, TextAreaField } from '#renderer/ui/Field.tsx';
import { stored } from './stored';
import { deadlineNow, type SilenceWorld, useSilenceState } from './useSilence';

interface BreakStepsProps {
  readonly world: SilenceWorld;
  readonly now: number;
  readonly onWrite: (silenceEnds: string | null, late: boolean) => void;
}

export function BreakSteps({ world, now, onWrite }: BreakStepsProps) {
  const { t } = useTranslation('silence');
  const open = useWorkspace((state) => state.open);
  const labelsOf = useLabels();
  const [late, setLate] = useState(false);
  const state = useSilenceState(world, now);
  const { facts, languages, noteIds } = world;
  const deadline = deadlineNow(world, now);
  const broken = brokenParagraphs(facts);
  const breaks = choiceForText(facts) === 'break';
  const missing = breaks ? missingReasons(languages, facts.whole, broken) : [];
  const isOver = deadline !== null && now > Date.parse(deadline.at);
  const lastNote = noteIds.at(-1);
  const reasons: readonly (ParagraphDecision | null)[] = [
    ...(facts.whole?.choice === 'break' ? [null] : []),
    ...broken,
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: at 200 % it scrolls while its buttons cannot be pressed yet
    <aside className="silence__steps" aria-label={t('steps.title')} tabIndex={0}>
      <h2>{t('steps.title')}</h2>
      <section data-done={breaks}>
        <h3>{t('steps.what')}</h3>
        <p className="quiet">
          {!breaks
            ? t('steps.whatHint')
            : broken.length === 0
              ? t('steps.wholeText')
              : t('steps.paragraphs', { count: broken.length, labels: labelsOf(broken) })}
        </p>
      </section>
      <section data-done={breaks && missing.length === 0}>
        <h3>{t('steps.why')}</h3>
        {!breaks && <p className="quiet">{t('steps.whyHint')}</p>}
        {reasons.map((paragraph) => (
          <Reasons key={paragraph?.block ?? 'whole'} world={world} paragraph={paragraph} />
        ))}
      </section>
      <section data-done={state.kind === 'brokenByUs'}>
        <h3>{t('steps.note')}</h3>
        {missing.length > 0 && <p className="quiet">{t('steps.missing')}</p>}
        {isOver && breaks && <CheckField label={t('steps.late')} checked={late} onChange={setLate} />}
        <div className="silence__line">
          <Button
            look="primary"
            disabled={!breaks || (isOver && !late)}
            onClick={() => onWrite(deadline?.at ?? null, isOver)}
          >
            {t('steps.write')}
          </Button>
          {lastNote !== undefined && (
            <Button onClick={() => open({ kind: 'note', id: lastNote })}>{t('steps.open')}</Button>
          )}
        </div>
      </section>
    </aside>
  );
}

/** By their numbers, and those without one by their first words, in the quotation marks of the interface. */
function useLabels(): (broken: readonly ParagraphDecision[]) => string {
  const { t } = useTranslation('silence');
  return (broken) =>
    broken
      .map(({ label, quote }) => {
        const words = quote.slice(0, 28).replace(/…?\s*$|\s+\S*$/u, '');
        return label?.replace(/[.)\s]+$/u, '') || t('steps.quoted', { words });
      })
      .join(', ');
}

/** The reason for one paragraph (null: for the text), in each language of the note. Stored when the field is left. */
function Reasons({
  world,
  paragraph,
}: {
  readonly world: SilenceWorld;
  readonly paragraph: ParagraphDecision | null;
}) {
  const { t } = useTranslation('silence');
  const labelsOf = useLabels();
  const { document, facts, languages } = world;
  const decision = paragraph ?? facts.whole;
  if (decision === null) return null;
  return languages.map((language) => (
    <ReasonField
      key={`${language}${decision.reason[language] ?? ''}`}
      label={t('steps.reason', {
        place: paragraph === null ? t('whole') : labelsOf([paragraph]),
        language: t(`notes:language.${language}`),
      })}
      language={language}
      text={decision.reason[language] ?? ''}
      onStore={(text) => {
        const next: SilenceDecision = { ...decision, reason: { ...decision.reason, [language]: text } };
        const { choice, by, at, reason } = next;
        void stored(decideSilence(document.id, paragraph, { choice, by, at, reason }));
      }}
    />
  ));
}

interface ReasonFieldProps {
  readonly label: string;
  readonly language: LanguageCode;
  readonly text: string;
  readonly onStore: (text: string) => void;
}

function ReasonField({ label, language, text, onStore }: ReasonFieldProps) {
  const [typed, setTyped] = useState(text);
  return (
    <TextAreaField
      label={label}
      lang={language}
      rows={3}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== text) onStore(typed);
      }}
    />
  );
}
