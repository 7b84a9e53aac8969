/**
 * A Word file into blocks. Opens the package, finds its parts by their relationships, reads what
 * the text leans on (styles, numbering), then the text, then what hangs on it (notes, remarks,
 * letterhead). Nothing else of the file survives; what was left out is said.
 */

import type { ReadAnnotation, ReadText } from '#domain/document/document';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { renamedSeams, renamedText, renameInBlocks } from '#domain/tracked/renameParties';
import type { Limits } from '#formats/limits';
import { healCutGroups, seamsOf } from '#formats/text/cutGroups';
import { entryOf, joinHalves } from '#formats/text/flowItems';
import { splitLists } from '#formats/text/listLines';
import { withoutLoneCells } from '#formats/text/loneCells';
import { blocksOf, linkTypedNotes } from './blocks';
import { CommentRanges } from './comments';
import { Findings } from './findings';
import { letterheadOf } from './letterhead';
import { NoteCalls } from './noteCalls';
import { readNoteSections } from './noteSections';
import { readNumbering } from './numbering';
import { openPackage, type Package } from './package';
import { Refusal } from './refusal';
import { type Relationship, readRelationships } from './relationships';
import { type Remark, readExtensions, remarkOf, threadsOf, withTwin } from './remarks';
import { StoryReader } from './story';
import type { StoryContext, StorySink } from './storyContext';
import type { StoryItem } from './storyItems';
import { readStyles } from './styles';
import { TrackedAuthors } from './trackedAuthors';
import { type NodeMeter, parsePart } from './xml';

/** Errors: every `docx.…` code; `text.noText` for a file without words. */
export function readDocx(bytes: Uint8Array, name: string, limits: Limits): Result<ReadText> {
  try {
    const text = new DocxReading(openPackage(bytes, limits), limits).read();
    return text.blocks.length > 0 ? ok(text) : fail(appError('text.noText', { name }));
  } catch (error) {
    if (error instanceof Refusal) return fail(appError(error.code, { ...error.facts, name }));
    throw error;
  }
}

class DocxReading {
  private readonly meter: NodeMeter = { nodes: 0 };
  private readonly findings = new Findings();
  private readonly part: string;
  private readonly relationships: readonly Relationship[];

  constructor(
    private readonly pack: Package,
    private readonly limits: Limits,
  ) {
    this.part = this.mainPart();
    this.relationships = readRelationships(pack, this.part, this.meter, limits);
  }

  read(): ReadText {
    this.noticeParts();
    const context = this.context();
    const body: StoryItem[] = [];
    const story = this.readStory(this.part, context, (_, __, items) => body.push(...items));
    this.findings.leaveBody();
    const notes = {
      footnote: this.readNotes('footnotes', context),
      endnote: this.readNotes('endnotes', context),
    };
    const letterhead = this.readHeaders(story, context, body);
    this.findings.add('docx.numberFormat', context.numbering.unknownFormats.size);
    this.findings.add('docx.trackedChanges', context.authors.changes);
    const { items, healed } = healCutGroups(withoutLoneCells(body), joinHalves);
    for (const { at, inBracket } of healed)
      this.findings.add(inBracket ? 'docx.cutGroup' : 'docx.cutParagraph', 1, at);
    const { blocks, comments } = blocksOf(
      [...letterhead, ...splitLists(items, entryOf)],
      notes,
      this.findings,
    );
    const linked = context.calls.calls.length === 0 ? linkTypedNotes(blocks) : { blocks, warnings: [] };
    const annotations = this.annotations(context, comments, blocks[0]?.id);
    const { authors, renaming } = context.authors.named(linked.blocks);
    const seams = seamsOf(healed, linked.blocks);
    return {
      blocks: renameInBlocks(linked.blocks, renaming),
      ...(seams.length === 0 ? {} : { seams: renamedSeams(seams, linked.blocks, renaming) }),
      warnings: [...this.findings.warnings(linked.blocks), ...linked.warnings],
      annotations: annotations.map((one) => ({ ...one, quote: renamedText(one.quote, renaming) })),
      ...(authors.length === 0 ? {} : { authors }),
    };
  }

  /** The part that the package names as its document; by custom `word/document.xml`. */
  private mainPart(): string {
    const named = readRelationships(this.pack, '', this.meter, this.limits).find(
      ({ type, external }) => type === 'officeDocument' && !external,
    );
    const part = named?.target ?? 'word/document.xml';
    if (!this.pack.has(part)) throw new Refusal('docx.noDocument');
    return part;
  }

  private context(): StoryContext {
    const { pack, meter, limits, findings } = this;
    const parts = { styles: this.target('styles'), theme: this.target('theme') };
    const styles = readStyles(pack, parts, meter, limits);
    const numbering = readNumbering(pack, this.target('numbering'), styles, meter, limits);
    const hasNotes = this.target('footnotes') !== null;
    const calls = new NoteCalls(hasNotes ? readNoteSections(pack, this.part, limits) : []);
    const comments = new CommentRanges();
    const acceptedNumbering = numbering.fork();
    const restarts = new Set<string>();
    const own = { authors: new TrackedAuthors(), comments, calls, restarts, paragraphs: { count: 0 } };
    return { styles, numbering, acceptedNumbering, findings, limits, ...own };
  }

  /** The part that a relationship names; some makers write notes and styles and forget the relationship. */
  private target(type: string): string | null {
    const named = this.relationships.find((one) => one.type === type && !one.external)?.target;
    const usual = this.part.replace(/[^/]*$/, `${type}.xml`);
    return named ?? (this.pack.has(usual) ? usual : null);
  }

  private readStory(part: string, context: StoryContext, sink: StorySink): StoryReader {
    const reader = new StoryReader(context, sink);
    parsePart(this.pack, part, reader, this.meter, this.limits);
    return reader;
  }

  private readNotes(
    type: 'footnotes' | 'endnotes',
    context: StoryContext,
  ): Map<string, readonly StoryItem[]> {
    const notes = new Map<string, readonly StoryItem[]>();
    const part = this.target(type);
    if (part === null || !this.pack.has(part)) return notes;
    this.readStory(part, context, (_, attributes, items) => {
      // Separator lines between text and notes are stored as notes, too.
      const isLine = /separator/i.test(attributes.get('w:type') ?? '');
      const id = attributes.get('w:id') ?? '';
      // Two of one id are damage: both are read where it is called.
      if (!isLine) notes.set(id, [...(notes.get(id) ?? []), ...items]);
    });
    return notes;
  }

  /** The letterhead of the first page; other headers and footers with words are only said. */
  private readHeaders(story: StoryReader, context: StoryContext, body: readonly StoryItem[]): StoryItem[] {
    const { byType, firstPage } = story.headers;
    const id = byType.get(firstPage ? 'first' : 'default');
    let letterhead: StoryItem[] = [];
    for (const { id: own, type, target, external } of this.relationships) {
      if ((type !== 'header' && type !== 'footer') || external || !this.pack.has(target)) continue;
      this.readStory(target, context, (_, __, items) => {
        const kept = letterheadOf(items, body);
        if (own === id) letterhead = kept;
        else if (kept.some((item) => /\p{Alphabetic}/u.test(item.styled.text)))
          this.findings.add('docx.header');
      });
    }
    return letterhead;
  }

  /** In the order of the text; a remark that has lost its place hangs on the one it answers, or on the first block. */
  private annotations(
    context: StoryContext,
    places: ReadonlyMap<string, string>,
    first: string | undefined,
  ): ReadAnnotation[] {
    const remarks = this.readRemarks(context);
    const threads = threadsOf(remarks, this.readExtensions());
    const ids = [...new Set([...places.keys(), ...remarks.keys()])];
    return ids.flatMap((id) => {
      const remark = remarks.get(id);
      const thread = threads.get(id) ?? {};
      const block = places.get(id) ?? places.get(thread.replyTo ?? '') ?? first;
      if (remark === undefined || block === undefined) return [];
      const { author, date, text } = remark;
      return [{ block, quote: context.comments.quote(id), author, date, text, id, ...thread }];
    });
  }

  private readExtensions() {
    const part = this.target('commentsExtended');
    if (part === null || !this.pack.has(part)) return new Map();
    return readExtensions(this.pack, part, this.meter, this.limits);
  }

  private readRemarks(context: StoryContext): Map<string, Remark> {
    const remarks = new Map<string, Remark>();
    const part = this.target('comments');
    if (part === null || !this.pack.has(part)) return remarks;
    // A story of its own: what remarks say must not be quoted by remarks on the text.
    const apart = { ...context, comments: new CommentRanges() };
    this.readStory(part, apart, (_, attributes, items, paragraphId) => {
      const id = attributes.get('w:id') ?? '';
      remarks.set(id, withTwin(remarks.get(id), remarkOf(attributes, items, paragraphId)));
    });
    return remarks;
  }

  private noticeParts(): void {
    if (this.pack.names.some((name) => /vbaProject\.bin$/i.test(name))) this.findings.add('docx.macros');
    const outside = this.relationships.filter(({ external, type }) => external && type !== 'hyperlink');
    this.findings.add('docx.externalContent', outside.length);
  }
}
