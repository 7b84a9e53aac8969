import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  annotate,
  answerSaveDialog,
  introduce,
  openEnclosure,
  openText,
  saved,
  selectWords,
  standIn,
  takeIn,
} from './support/journey';
import { type Launched, launchChancery } from './support/launch';
import { docxParagraphs, everyByte, pdfPages } from './support/outputs';

const circular = resolve(__dirname, '../../../shared/circulars/note-NCT-CT-801.txt');
const secret = 'Capital: zebra-marker-4711, never give this away';
const remark = 'To share: quince-marker-0815';

const own = {
  replaced: '[support] (-KAZ) [facilitate] (+KAZ) exchange of good practices',
  supported: '[democracy,] (+IND) (+KAZ)',
  opposed: '[to terrorism] (+IND) (-KAZ)',
  paragraph: '[7a. To protect cultural heritage from terrorist acts.] (+KAZ)',
};

test.describe
  .serial('the main job, on circular NCT/CT/801', () => {
    test.skip(!existsSync(circular), `the circular is not on this machine: ${circular}`);
    const folder = mkdtempSync(join(tmpdir(), 'chancery-journey-'));
    const userData = join(folder, 'data');
    const docx = join(folder, 'note.docx');
    const pdf = join(folder, 'note.pdf');
    let open: Launched;

    test.beforeAll(async () => {
      open = await launchChancery({ userData, args: [circular] });
    });
    test.afterAll(async () => {
      await open.close();
    });

    test('a delegate imports the circular and opens the enclosed text', async () => {
      await introduce(open.page, 'KAZ');
      await takeIn(open.page, 'NCT/CT/801');
      await openEnclosure(open.page);
      await expect(openText(open.page)).toContainText('[undertake] (-ISR) [encourage] (+ISR) (+BHR)');
    });

    test('typing over a word proposes a replacement', async () => {
      await selectWords(open.page, 'To eradicate poverty', 'support');
      await open.page.keyboard.type('facilitate');
      await expect(openText(open.page)).toContainText(own.replaced);
    });

    test('one key supports a proposal, another opposes one', async () => {
      await standIn(open.page, 'Recognising that terrorism', 'democracy');
      await open.page.keyboard.press('Control+Enter');
      await expect(openText(open.page)).toContainText(own.supported);
      await standIn(open.page, 'To respect freedom of religions', 'to terrorism');
      await open.page.keyboard.press('Control+Backspace');
      await expect(openText(open.page)).toContainText(own.opposed);
    });

    test('a new paragraph is proposed with the next number', async () => {
      await standIn(open.page, 'We recognize the role of the media', 'among other things');
      await open.page.keyboard.press('Control+Shift+Enter');
      await open.page.keyboard.type('To protect cultural heritage from terrorist acts.');
      await expect(openText(open.page)).toContainText(own.paragraph);
    });

    test('remarks are kept beside the text, one private and one to share', async () => {
      await selectWords(open.page, 'To eradicate poverty', 'sustainable economic');
      await annotate(open.page, 'private', secret);
      await selectWords(open.page, 'To promote human rights', 'mutual respect');
      await annotate(open.page, 'share', remark);
      await saved(open.page);
    });

    test('the base, read through its eyes, is the circulated text, and can’t be edited', async () => {
      await open.page.keyboard.press('Control+Digit2');
      const projection = open.page.getByTestId('projection');
      await expect(projection).toContainText('to support exchange of good practices');
      await expect(projection).not.toContainText('[');
      await projection.getByText('To eradicate poverty').click();
      await open.page.keyboard.type('lost');
      await expect(projection).not.toContainText('lost');
      await open.page.keyboard.press('Control+Digit1');
      await expect(openText(open.page)).toBeVisible();
    });

    test('the reply is composed in English and Russian and leaves as DOCX and PDF', async () => {
      const { page, app } = open;
      await page.getByRole('tab', { name: 'NCT/CT/801' }).click();
      await page.getByRole('button', { name: 'Reply to this circular' }).click();
      await page.getByLabel('Place (English)').fill('Astana');
      await page.getByLabel('Place (Russian)').fill('Астана');
      await expect(page.getByLabel('What the note says')).toHaveValue('comments');
      await expect(page.getByText('Nothing is missing')).toBeVisible();
      for (const [path, name] of [
        [docx, /DOCX/],
        [pdf, /PDF/],
      ] as const) {
        await answerSaveDialog(app, path);
        await page.getByRole('button', { name }).click();
        await expect.poll(() => existsSync(path)).toBe(true);
      }
    });

    test('both files hold the brackets to the character', async () => {
      const inDocx = docxParagraphs(readFileSync(docx)).join('\n');
      const inPdf = (await pdfPages(readFileSync(pdf))).join(' ');
      for (const words of Object.values(own)) {
        expect(inDocx).toContain(words);
        expect(inPdf).toContain(words);
      }
    });

    test('the enclosure line counts the pages that really are enclosed', async () => {
      const pages = await pdfPages(readFileSync(pdf));
      const first = pages.findIndex((text) => text.includes('Chairmanship of Kazakhstan'));
      const enclosed = pages.length - first;
      expect(first).toBeGreaterThan(1);
      expect(pages[0]).toMatch(new RegExp(`on ${enclosed} p\\.`));
      expect(pages.slice(0, first).join(' ')).toMatch(new RegExp(`на ${enclosed} л\\.`));
    });

    test('the private annotation is in no byte of either file', async () => {
      for (const path of [docx, pdf]) {
        const texts = [
          ...(await everyByte(readFileSync(path))),
          ...(path === pdf ? await pdfPages(readFileSync(pdf)) : []),
        ];
        expect(texts.length).toBeGreaterThan(3);
        for (const text of texts) {
          expect(text).not.toContain('zebra-marker');
          expect(text).not.toContain('quince-marker');
        }
      }
    });

    test('the base of the exported text is the circulated text, numbers too', () => {
      const circulated = baseOf(circular);
      expect(circulated).toContain('1. To take measures pursuant to international law');
      expect(baseOf(docx)).toBe(circulated);
    });

    test('after quitting and starting again everything is there', async () => {
      await open.close();
      open = await launchChancery({ userData });
      await openEnclosure(open.page);
      for (const words of Object.values(own)) await expect(openText(open.page)).toContainText(words);
      await open.page.getByRole('tab', { name: 'Annotations' }).click();
      await expect(open.page.getByText(secret)).toBeVisible();
      await expect(open.page.getByText(remark)).toBeVisible();
      await open.page.getByRole('button', { name: 'Notes', exact: true }).click();
      await expect(open.page.getByRole('treeitem', { name: /Note/ }).first()).toBeVisible();
    });
  });

/** The base projection of a file's documents, as the command line prints it: numbers of lists as on the page. */
function baseOf(file: string): string {
  const chancery = resolve(__dirname, '../../out/cli/chancery.js');
  return execFileSync(process.execPath, [chancery, 'view', file, '--as', 'base'], {
    encoding: 'utf8',
  }).trim();
}
