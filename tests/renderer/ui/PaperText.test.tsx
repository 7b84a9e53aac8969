// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { PaperText } from '#renderer/ui/PaperText.tsx';
import { openPage, type Page } from '../../support/page';

let page: Page;
afterEach(() => page.close());

it('a sign and its party stay on one line, and the words are to the character those of the text', async () => {
  const text = 'to [undertake] (-ISR) [encourage] (+ISR) (+BHR) by (2022-2023)';
  page = await openPage(
    <PaperText blocks={[{ kind: 'paragraph', id: 'b1', level: 0, label: null, text, marks: [] }]} />,
  );
  const paragraph = document.querySelector('.paper-text__paragraph');
  expect(paragraph?.textContent).toBe(text);
  const signs = [...(paragraph?.querySelectorAll('.paper-text__sign') ?? [])].map((sign) => sign.textContent);
  expect(signs).toEqual(['(-ISR)', '(+ISR)', '(+BHR)']);
});
