/**
 * An OpenDocument text into blocks. Reads `styles.xml` (common styles, page headers), then
 * `content.xml` (automatic styles, then the text). Nothing else of the file survives; what was left
 * out is said. Source: ODF 1.3 part 2 (packages) and part 3 (schema).
 */

import type { Block, ReadAnnotation, ReadText } from '#domain/document/document';
import type { Seam } from '#domain/document/seams';
import { appError } from '#domain/errors';
import { fail, ok, type Result } from '#domain/result';
import { type Renaming, renamedSeams, renameInBlocks } from '#domain/tracked/renameParties';
import { linkTypedNotes } from '#formats/docx/read/blocks';
import { openPackage, type Package } from '#formats/docx/read/package';
import { Refusal } from '#formats/docx/read/refusal';
import { TrackedAuthors } from '#formats/docx/read/trackedAuthors';
import { type Attributes, type NodeMeter, parsePart, type XmlHandler } from '#formats/docx/read/xml';
import type { Limits } from '#formats/limits';
import { healCutGroups, seamsOf } from '#formats/text/cutGroups';
import { entryOf, joinHalves } from '#formats/text/flowItems';
import { splitLists } from '#formats/text/listLines';
import { withoutLoneCells } from '#formats/text/loneCells';
import { blocksOf } from './blocks';
import { Changes } from './changes';
import type { OdtContext } from './context';
import { OdtFindings } from './findings';
import type { Item } from './items';
import { letterheadOf, type MasterPage } from './letterhead';
import { Lists } from './lists';
import { Remarks } from './remarks';
import { OdtStory } from './story';
import { Styles } from './styles';
import { odfPrefixes } from './vocabulary';

/** Cells that a file may ask to repeat. */
const repeatedCells = 100_000;

/** Errors: `odt.…`, the `docx.zip.…` and `docx.xml.…` of any package; `text.noText` without words. */
export function readOdt(bytes: Uint8Array, name: string, limits: Limits): Result<ReadText> {
  try {
    const text = new OdtReading(openPackage(bytes, limits), limits).read();
    return text.blocks.length > 0 ? ok(text) : fail(appError('text.noText', { name }));
  } catch (error) {
    if (error instanceof Refusal) return fail(appError(error.code, { ...error.facts, name }));
    throw error;
  }
}

type NamedBlocks = Pick<ReadText, 'blocks' | 'authors' | 'seams'>;

class OdtReading {
  private readonly meter: NodeMeter = { nodes: 0 };
  private readonly authors = new TrackedAuthors();
  private readonly context: OdtContext;
  private readonly pages: MasterPage[] = [];

  constructor(
    private readonly pack: Package,
    private readonly limits: Limits,
  ) {
    const styles = new Styles();
    this.context = {
      styles,
      lists: new Lists(styles),
      changes: new Changes(this.authors),
      remarks: new Remarks(),
      findings: new OdtFindings(),
      limits,
      budget: { cells: repeatedCells },
      paragraphs: { count: 0 },
    };
  }

  read(): ReadText {
    if (isLocked(this.pack)) throw new Refusal('odt.encrypted');
    if (!this.pack.has('content.xml')) throw new Refusal('odt.noText');
    const { findings, remarks } = this.context;
    if (this.pack.names.some((name) => /^(?:Basic|Scripts)\//.test(name))) findings.add('odt.script');
    this.readPart('styles.xml');
    const { body, firstPage } = this.readPart('content.xml');
    findings.leaveBody();
    remarks.finish();
    const { letterhead, leftOut } = letterheadOf(this.pages, firstPage, body);
    findings.add('odt.header', leftOut);
    const { items: whole, healed } = healCutGroups(withoutLoneCells(body), joinHalves);
    for (const { at, inBracket } of healed)
      findings.add(inBracket ? 'odt.cutGroup' : 'odt.cutParagraph', 1, at);
    const items = [...letterhead, ...splitLists(whole, entryOf)];
    const placed = blocksOf(items);
    const hasNotes = items.some(({ calls }) => calls.length > 0);
    const linked = hasNotes ? { blocks: placed.blocks, warnings: [] } : linkTypedNotes(placed.blocks);
    const named = this.withAuthors(linked.blocks, seamsOf(healed, linked.blocks));
    return {
      ...named,
      warnings: [...findings.warnings(named.blocks), ...linked.warnings],
      annotations: this.annotations(placed.remarks, named.blocks[0]?.id),
    };
  }

  /** The items of the text; styles and page headers go where they belong. */
  private readPart(part: string): { body: readonly Item[]; firstPage: string | undefined } {
    const body: Item[] = [];
    if (!this.pack.has(part)) return { body, firstPage: undefined };
    const story = new OdtStory(this.context, (element, items) => {
      if (element === 'office:text') body.push(...items);
      else this.pages.at(-1)?.flows.push({ element, items });
    });
    const handler = new PartReader(this.context.styles, story, (name) =>
      this.pages.push({ name, flows: [] }),
    );
    parsePart(this.pack, part, handler, this.meter, this.limits, odfPrefixes);
    return { body, firstPage: this.context.styles.paragraph(story.firstStyle).masterPage };
  }

  /** The blocks with the lasting codes of their authors, and who these are. */
  private withAuthors(blocks: readonly Block[], seams: readonly Seam[]): NamedBlocks {
    const named = this.authors.changes === 0 ? null : this.authors.named(blocks);
    const renaming: Renaming = named?.renaming ?? new Map();
    return {
      blocks: renameInBlocks(blocks, renaming),
      ...(seams.length === 0 ? {} : { seams: renamedSeams(seams, blocks, renaming) }),
      ...(named === null ? {} : { authors: named.authors }),
    };
  }

  /** In the order of the text; a remark that has lost its place hangs on the first block. */
  private annotations(places: ReadonlyMap<string, string>, first: string | undefined): ReadAnnotation[] {
    return [...this.context.remarks.all.values()].flatMap((remark) => {
      const block = places.get(remark.name) ?? first;
      const { name, author, date, text, quote, resolved, replyTo } = remark;
      const answers = replyTo === null ? {} : { replyTo };
      const said = { id: name, quote: quote.trim(), author, date, text, resolved, ...answers };
      return block === undefined ? [] : [{ block, ...said }];
    });
  }
}

/** Says which parts of a package are locked; it may hold a document type, so it is not parsed. */
function isLocked(pack: Package): boolean {
  if (pack.has('encrypted-package')) return true;
  if (!pack.has('META-INF/manifest.xml')) return false;
  const decoder = new TextDecoder();
  let manifest = '';
  pack.read('META-INF/manifest.xml', (bytes) => {
    manifest += decoder.decode(bytes, { stream: true });
  });
  return /<(?:[\w.-]+:)?encryption-data[\s>]/.test(manifest);
}

/** Hands the elements of a part to the styles, or to the walk through the text. */
class PartReader implements XmlHandler {
  private inText = 0;

  constructor(
    private readonly styles: Styles,
    private readonly story: OdtStory,
    private readonly beginPage: (name: string) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (
      this.inText > 0 ||
      name === 'office:body' ||
      /^(?:style|loext):(?:header|footer)(?:-(?:first|left))?$/.test(name)
    ) {
      this.inText++;
      this.story.open(name, attributes);
      return;
    }
    if (name === 'style:master-page') this.beginPage(attributes.get('style:name') ?? '');
    this.styles.open(name, attributes);
  }

  close(name: string): void {
    if (this.inText === 0) {
      this.styles.close(name);
      return;
    }
    this.inText--;
    this.story.close(name);
  }

  text(text: string): void {
    if (this.inText > 0) this.story.text(text);
  }
}
