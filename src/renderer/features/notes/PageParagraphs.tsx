/**
 * The paragraphs of a note as places on its page: a click, or Enter on the focused one, opens the paragraph
 * right where it stands. Enter keeps what was written, Escape leaves it as it was.
 */

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRightToLeft, type WrittenLanguage } from '#domain/languages';
import { Button } from '#renderer/ui/Button.tsx';
import type { ParagraphPlace } from './paragraphPlaces';

/** A paragraph that a person may write on the page. */
export interface PageParagraph {
  readonly language: WrittenLanguage;
  readonly id: string;
  readonly text: string;
  readonly overridden: boolean;
}

export interface PlacedParagraph extends PageParagraph {
  readonly place: ParagraphPlace;
}

interface PageParagraphsProps {
  readonly paragraphs: readonly PlacedParagraph[];
  /** CSS pixels a PDF point. */
  readonly scale: number;
  /** Null takes the person's words back: the formula stands again. */
  readonly onWrite: (paragraph: PageParagraph, text: string | null) => void;
}

/** Points beside the letters, so that accents and descenders lie inside. */
const around = 4;

export function PageParagraphs({ paragraphs, scale, onWrite }: PageParagraphsProps) {
  const { t } = useTranslation('notes');
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {paragraphs.map((paragraph) => {
        const key = `${paragraph.language}.${paragraph.id}`;
        const style = styleOf(paragraph.place, scale);
        if (open === key)
          return (
            <OpenParagraph
              key={key}
              paragraph={paragraph}
              style={style}
              scale={scale}
              onDone={(text) => {
                setOpen(null);
                if (text !== paragraph.text) onWrite(paragraph, text);
              }}
            />
          );
        return (
          <button
            key={key}
            type="button"
            className="preview__paragraph"
            style={style}
            data-overridden={paragraph.overridden || undefined}
            aria-label={t('edit.paragraph', { text: paragraph.text.slice(0, 60) })}
            onClick={() => setOpen(key)}
          />
        );
      })}
    </>
  );
}

const styleOf = ({ x, y, width, height }: ParagraphPlace, scale: number) => ({
  left: (x - around) * scale,
  top: (y - around) * scale,
  width: (width + 2 * around) * scale,
  height: (height + 2 * around) * scale,
});

interface OpenParagraphProps {
  readonly paragraph: PlacedParagraph;
  readonly style: ReturnType<typeof styleOf>;
  readonly scale: number;
  readonly onDone: (text: string | null) => void;
}

const bodyPt = 12;

function OpenParagraph({ paragraph, style, scale, onDone }: OpenParagraphProps) {
  const { t } = useTranslation('notes');
  const [text, setText] = useState(paragraph.text);
  const { language, overridden } = paragraph;
  return (
    <div className="preview__writing" style={{ left: style.left, top: style.top, width: style.width }}>
      <textarea
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this very paragraph
        autoFocus
        aria-label={t('edit.field')}
        lang={language}
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        style={{ height: style.height + 8, fontSize: bodyPt * scale }}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={(event) => {
          if (!event.currentTarget.parentElement?.contains(event.relatedTarget)) onDone(text);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone(paragraph.text);
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            onDone(text);
          }
          if (event.key === 'Escape') event.stopPropagation();
        }}
      />
      <p className="preview__writing-hint">
        {t('edit.hint')}
        {overridden && <Button onClick={() => onDone(null)}>{t('edit.formula')}</Button>}
      </p>
    </div>
  );
}
