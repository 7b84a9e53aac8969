import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Paper } from '#domain/paper/paper';
import { writeDocx } from '#formats/docx/write/writeDocx';
import { brackets, footnote, notePart, paperOf, paragraph, rollingPart, text } from './papers';

async function written(paper: Paper): Promise<Uint8Array> {
  const result = await writeDocx(paper);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

async function partsOf(paper: Paper): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(await written(paper)));
  return Object.fromEntries(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const part = async (paper: Paper, name: string): Promise<string> => (await partsOf(paper))[name] ?? '';

/** What stands in `w:t`, paragraph by paragraph. */
const wordsIn = (xml: string): readonly string[] =>
  xml
    .split('</w:p>')
    .map((piece) => [...piece.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .map((words) =>
      words
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    );

const whole = paperOf(notePart, rollingPart);

describe('a DOCX', () => {
  it('is the same to the byte for the same paper', async () => {
    expect(await written(whole)).toEqual(await written(whole));
  });

  it('holds well-formed XML in every part', async () => {
    for (const [name, xml] of Object.entries(await partsOf(whole))) {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw new Error(`${name}: ${error.message}`);
      });
      expect(() => parser.write(xml).close()).not.toThrow();
    }
  });

  it('brings brackets out to the character', async () => {
    const words = wordsIn(await part(whole, 'word/document.xml'));
    for (const rolling of brackets) expect(words.some((line) => line.endsWith(rolling))).toBe(true);
  });

  it('keeps any text whatever it holds, but for what XML cannot carry', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 40 }), async (words) => {
        const carried = words.replace(/[\t\n\r\u00AD]/g, '');
        const xml = await part(
          paperOf({ ...rollingPart, blocks: [paragraph([text(carried)])] }),
          'word/document.xml',
        );
        expect(wordsIn(xml)[0]).toBe(carried);
      }),
      { numRuns: 40 },
    );
  });

  it('takes no word of a text for a field of its own', async () => {
    const xml = await part(
      paperOf({ ...rollingPart, blocks: [paragraph([text('CURRENT')])] }),
      'word/document.xml',
    );
    expect(wordsIn(xml)[0]).toBe('CURRENT');
    expect(xml).not.toContain('fldChar');
  });

  it('drops control characters that would make the whole file unreadable', async () => {
    const xml = await part(
      paperOf({ ...rollingPart, blocks: [paragraph([text('a\u0001b\uD800c\uFFFF')])] }),
      'word/document.xml',
    );
    expect(wordsIn(xml)[0]).toBe('ab\uFFFDc');
  });

  it('says title, language and day of the paper, and nobody’s name', async () => {
    const parts = await partsOf(whole);
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Note verbale No. 2024/15 &amp; “enclosure”</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('2024-01-09T10:20:30Z');
    expect(core).not.toMatch(/creator|lastModifiedBy|description/);
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/Un-named|dolanmiu/i);
    expect(all).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it('uses real styles for titles, headings, lists, notes and tables', async () => {
    const {
      'word/document.xml': body = '',
      'word/styles.xml': styles = '',
      'word/footnotes.xml': notes = '',
    } = await partsOf(whole);
    for (const id of ['Heading1', 'Heading2', 'ListParagraph', 'TableText', 'Letterhead', 'EnclosureLine']) {
      expect(body).toContain(`<w:pStyle w:val="${id}"/>`);
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(body).toContain('<w:tblStyle w:val="TableGrid"/>');
    expect(styles).toContain('w:styleId="TableGrid"');
    expect(notes).toContain('<w:pStyle w:val="FootnoteText"/>');
  });

  it('writes labels as lists that count to them, and as letters where nothing counts so', async () => {
    const numbered = paperOf({
      ...rollingPart,
      blocks: ['1.', '2.', '2a.', '3.', 'a)', 'b)', '7.', '•'].map((label) =>
        paragraph([text('Words')], label),
      ),
    });
    const { 'word/document.xml': xml = '', 'word/numbering.xml': lists = '' } = await partsOf(numbered);
    const used = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(
      ([p]) => /<w:numId w:val="(\d+)"/.exec(p)?.[1] ?? null,
    );
    expect(used).toEqual(['2', '2', null, '2', '3', '3', '4', '5']);
    expect(xml).toMatch(
      /w:hanging="\d+"[^>]*\/><\/w:pPr><w:r><w:t xml:space="preserve">2a\.<\/w:t><\/w:r><w:r><w:tab\/>/,
    );
    expect(lists).toMatch(/<w:start w:val="7"\/><w:numFmt w:val="decimal"\/>.*?<w:lvlText w:val="%1\."\/>/);
  });

  it('marks each language, so that a spelling checker knows it', async () => {
    const { 'word/document.xml': body = '', 'word/styles.xml': styles = '' } = await partsOf(whole);
    expect(styles).toContain('w:lang w:val="en-GB"');
    expect(body).toContain('<w:lang w:val="kk-KZ"/>');
  });

  it('numbers the pages of each part from one, and hides the number of a note’s first page', async () => {
    const xml = await part(whole, 'word/document.xml');
    const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
    expect(sections).toHaveLength(2);
    expect(sections.every((section) => section.includes('<w:pgNumType w:start="1"/>'))).toBe(true);
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(sections[1]).not.toMatch(/<w:titlePg(?: w:val="(?:true|1|on)")?\/>/);
  });

  it('numbers every page, or none, where that is asked for', async () => {
    const footers = async (numbering: 'all' | 'none') => {
      const parts = await partsOf({ ...whole, setting: { numbering } });
      const xml = Object.entries(parts).flatMap(([name, body]) =>
        /footer\d+\.xml$/.test(name) ? [body] : [],
      );
      return [...new Set(xml.map((body) => body.includes('PAGE')))];
    };
    expect(await footers('none')).toEqual([false]);
    expect(await footers('all')).toContain(true);
    const body = await part({ ...whole, setting: { numbering: 'all' } }, 'word/document.xml');
    expect(body).not.toMatch(/<w:titlePg(?: w:val="(?:true|1|on)")?\/>/);
  });

  it('repeats the head of a table and merges its cells', async () => {
    const xml = await part(whole, 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    expect(xml).toContain('<w:vMerge w:val="continue"/>');
  });

  it('calls a footnote by its own sign where that is not a number', async () => {
    const paper = paperOf({
      ...rollingPart,
      blocks: [paragraph([text('a'), footnote('one'), footnote('star', '*')])],
    });
    const { 'word/document.xml': body = '', 'word/footnotes.xml': notes = '' } = await partsOf(paper);
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
    expect(body).toContain(
      '<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t xml:space="preserve">*</w:t>',
    );
    expect(notes.match(/<w:footnoteRef\/>/g)).toHaveLength(1);
  });

  it('refuses a picture that is neither PNG nor JPEG with one sentence, and writes nothing', async () => {
    for (const base64 of ['R0lGODlhAQABAAAAACw=', 'no base64 at all !', '']) {
      const picture = {
        kind: 'picture',
        mediaType: 'image/png',
        base64,
        widthMm: 20,
        alt: 'Emblem',
      } as const;
      const result = await writeDocx(paperOf({ ...notePart, blocks: [picture] }));
      expect(result).toEqual({ ok: false, error: { code: 'paper.picture' } });
    }
  });

  it('keeps the proportions of an emblem', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGP4z8DA8P8/AAn/Af9Z3ZKcAAAAAElFTkSuQmCC';
    const picture = {
      kind: 'picture',
      mediaType: 'image/png',
      base64: png,
      widthMm: 25.4,
      alt: 'Emblem',
    } as const;
    const xml = await part(paperOf({ ...notePart, blocks: [picture] }), 'word/document.xml');
    expect(xml).toContain('cx="914400" cy="457200"');
  });
});
