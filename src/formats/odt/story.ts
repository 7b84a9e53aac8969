/**
 * Walks through the text of an OpenDocument file, or a page header of it, as its XML streams by. One
 * table of element names says what each does; what is not in it is passed through, so that wrappers
 * (links, sections, indexes, fields) give up their text by themselves. Open elements are kept on
 * stacks: no recursion, whatever the nesting.
 */

import { type TrackedChange, untouched } from '#domain/tracked/trackedText';
import { Refusal } from '#formats/docx/read/refusal';
import type { Attributes } from '#formats/docx/read/xml';
import { noteSign } from '#formats/text/footnotes';
import { Asides } from './asides';
import type { Region } from './changes';
import type { Flow, OdtContext } from './context';
import { boxes, descriptions, holdsStray, noticed, pageFields, paragraphs, roots, skipped } from './elements';
import type { OdtFinding } from './findings';
import { finishOpenChain, finishParagraph, putBack } from './flowEnds';
import type { Item } from './items';
import { ParagraphDraft, type ParagraphFacts } from './paragraph';
import { turnPage } from './paragraphItem';
import { TableDraft } from './table';
import { countOf } from './vocabulary';

const noAttributes: Attributes = new Map<string, string>();

/** Headers and footers stand on every page: there the number of a page is not read. */
const isRunning = (element: string): boolean => /^(?:style|loext):(?:header|footer)/.test(element);

/** Spaces that one `text:s` may stand for. */
const mostSpaces = 1_000;

export class OdtStory {
  /** Style of the first paragraph of the text, which says on which page it begins. */
  firstStyle: string | undefined;
  private readonly path: string[] = [];
  private readonly flows: Flow[] = [];
  private readonly tables: TableDraft[] = [];
  private readonly asides = new Asides();
  private region: Region | null = null;
  private skipDepth = 0;
  /** What is said of the title or description that is open, whose words have not come yet. */
  private describing: OdtFinding | null = null;
  private elements = 0;

  /** `sink` takes each flow that stands at the root: `office:text`, `style:header`. */
  constructor(
    private readonly context: OdtContext,
    private readonly sink: (name: string, items: readonly Item[]) => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipDepth > 0 || skipped.has(name)) {
      this.notice(name);
      this.describing = (this.skipDepth === 0 && descriptions.get(name)) || null;
      this.skipDepth++;
      return;
    }
    const parent = this.path.at(-1);
    this.path.push(name);
    if (parent === 'office:text') this.context.findings.at(++this.elements);
    this.notice(name);
    if (roots.has(name) || boxes.has(name)) this.beginFlow(name);
    else if (paragraphs.has(name)) this.beginParagraph(name, attributes);
    else if (name.startsWith('table:')) this.openTable(name, attributes);
    else if (!this.openInText(name, attributes)) this.openBlock(name, attributes);
  }

  close(name: string): void {
    if (this.skipDepth > 0) {
      this.skipDepth--;
      return;
    }
    this.path.pop();
    if (roots.has(name)) this.endRoot(name);
    else if (boxes.has(name)) this.endBox();
    else if (paragraphs.has(name)) this.endParagraph();
    else if (name.startsWith('table:')) this.closeTable(name);
    else this.closeOther(name);
  }

  text(text: string): void {
    if (this.skipDepth > 0) {
      this.noticeDescription(text);
      return;
    }
    const element = this.path.at(-1) ?? '';
    if (element === 'text:note-citation') this.asides.takeCitation(text);
    else if (element === 'dc:creator') this.takeCreator(text);
    else if (element === 'dc:date') this.asides.takeDate(text);
    else if (!pageFields.has(element) || !this.path.some(isRunning)) this.write(text);
  }

  private get flow(): Flow | undefined {
    return this.flows.at(-1);
  }

  /** What is read here is a remark's or a deletion's own, and not the text's. */
  private get isApart(): boolean {
    return this.asides.isInRemark || this.region !== null;
  }

  private notice(name: string): void {
    const finding = noticed(name, this.path);
    if (finding !== null) this.context.findings.add(finding);
  }

  private noticeDescription(text: string): void {
    if (this.describing === null || text.trim() === '') return;
    this.context.findings.add(this.describing);
    this.describing = null;
  }

  /** Elements inside a paragraph; false for those that stand between paragraphs. */
  private openInText(name: string, attributes: Attributes): boolean {
    const { changes, remarks } = this.context;
    switch (name) {
      case 'text:s':
        this.writeExactly(' '.repeat(countOf(attributes.get('text:c'), mostSpaces)));
        return true;
      case 'text:tab':
        this.writeExactly('\t');
        return true;
      case 'text:soft-page-break':
        turnPage(this.flow);
        return true;
      case 'text:line-break':
        this.writeExactly('\n');
        return true;
      case 'text:span':
        this.flow?.paragraph?.spans.push(attributes.get('text:style-name') ?? '');
        return true;
      case 'text:note':
        this.asides.beginNote(attributes);
        return true;
      case 'text:note-body':
        this.beginFlow(name);
        return true;
      case 'office:annotation':
        this.beginRemark(attributes);
        return true;
      case 'office:annotation-end':
        remarks.end(attributes.get('office:name') ?? '');
        return true;
      case 'text:change-start':
        changes.begin(attributes.get('text:change-id') ?? '');
        return true;
      case 'text:change-end':
        changes.end(attributes.get('text:change-id') ?? '');
        return true;
      case 'text:change':
        this.putDeletion(attributes.get('text:change-id') ?? '');
        return true;
      default:
        return false;
    }
  }

  private openBlock(name: string, attributes: Attributes): void {
    const { lists, changes, findings } = this.context;
    if (name === 'text:list') lists.beginList(attributes);
    else if (name === 'text:list-item') lists.beginItem(attributes, false);
    else if (name === 'text:list-header') lists.beginItem(attributes, true);
    else if (name === 'text:changed-region')
      this.region = changes.define(attributes.get('text:id') ?? attributes.get('xml:id') ?? '');
    else if (this.region === null) return;
    else if (name === 'text:insertion') this.region.kind = 'insertion';
    else if (name === 'text:format-change') findings.add('odt.trackedFormat');
    else if (name === 'text:deletion') {
      this.region.kind = 'deletion';
      this.beginFlow(name);
    }
  }

  private closeOther(name: string): void {
    if (name === 'text:span') this.flow?.paragraph?.spans.pop();
    else if (name === 'text:list') this.context.lists.endList();
    else if (name === 'text:note-body') this.asides.takeNote(this.endFlow());
    else if (name === 'text:note') this.endNote();
    else if (name === 'office:annotation') this.asides.endRemark(this.endFlow());
    else if (name === 'text:deletion') this.endFlow();
    else if (name === 'text:changed-region') this.region = null;
  }

  private beginFlow(name: string): void {
    this.context.lists.enterFlow();
    this.flows.push({ name, items: [], paragraph: null, chain: [], interrupted: [], pageTurned: false });
  }

  private endFlow(): readonly Item[] {
    this.context.lists.leaveFlow();
    const flow = this.flows.pop();
    if (flow) finishOpenChain(flow, this.context);
    return flow?.items ?? [];
  }

  private endRoot(name: string): void {
    this.sink(name, this.endFlow());
  }

  /** A box follows the paragraph that holds it; one that no paragraph holds stands where it is. */
  private endBox(): void {
    const items = this.endFlow();
    const { flow } = this;
    if (flow?.paragraph === null) finishOpenChain(flow, this.context);
    (flow?.paragraph?.boxed ?? flow?.items)?.push(...items);
  }

  private beginParagraph(name: string, attributes: Attributes): void {
    const { limits, paragraphs: met, lists } = this.context;
    const flow = this.flow;
    if (++met.count > limits.paragraphs)
      throw new Refusal('docx.tooManyParagraphs', { limit: limits.paragraphs });
    if (flow === undefined) return;
    this.interruptParagraph(flow);
    if (flow.name === 'office:text') this.firstStyle ??= attributes.get('text:style-name');
    flow.paragraph = new ParagraphDraft({
      ...this.factsOf(name, attributes),
      level: Math.max(0, lists.depth - 1),
    });
  }

  /** A paragraph inside a paragraph is damage: the outer one ends here, and its rest is a paragraph of its own. */
  private interruptParagraph(flow: Flow): void {
    const { paragraph } = flow;
    if (paragraph === null) return;
    this.endOpenParagraph(flow, paragraph);
    flow.interrupted.push(paragraph);
  }

  private factsOf(name: string, attributes: Attributes): Omit<ParagraphFacts, 'level'> {
    const { lists, styles } = this.context;
    const style = attributes.get('text:style-name');
    const own = name === 'text:h' ? countOf(attributes.get('text:outline-level'), 10) : null;
    const listed = lists.nextNumber(style, own);
    const counted = own !== null && lists.depth === 0 ? lists.headingNumber(own, attributes) : null;
    const heading = own ?? styles.paragraph(style).outline ?? null;
    return { at: Math.max(1, this.elements), style, heading, number: listed ?? counted };
  }

  private endParagraph(): void {
    const { flow } = this;
    if (flow === undefined) return;
    if (flow.paragraph !== null) this.endOpenParagraph(flow, flow.paragraph);
    const interrupted = flow.interrupted.pop();
    if (interrupted !== undefined) flow.paragraph = interrupted.rest();
  }

  private endOpenParagraph(flow: Flow, draft: ParagraphDraft): void {
    flow.paragraph = null;
    if (draft.isEmptyRest) return;
    if (flow.name === 'text:deletion') {
      this.region?.deleted.push(draft);
      return;
    }
    draft.mark = this.change();
    finishParagraph(flow, draft, this.context);
    this.context.remarks.take('\n');
  }

  /** Puts back what was taken out here. */
  private putDeletion(id: string): void {
    const taken = this.context.changes.takeDeletion(id);
    if (taken !== null && this.flow !== undefined)
      putBack(this.flow, taken, Math.max(1, this.elements), this.context);
  }

  private openTable(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1);
    if (name === 'table:table') this.beginTable();
    else if (name === 'table:table-header-rows') table?.markHeader(true);
    else if (name === 'table:table-row') table?.beginRow(attributes);
    else if (name === 'table:table-cell') {
      table?.beginCell(attributes);
      this.beginFlow(name);
    } else if (name === 'table:covered-table-cell') this.beginFlow(name);
  }

  private beginTable(): void {
    const { budget, findings } = this.context;
    if (this.flow) finishOpenChain(this.flow, this.context);
    if (this.flow?.name === 'table:table-cell') findings.add('odt.nestedTable');
    this.tables.push(new TableDraft(Math.max(1, this.elements), budget, findings));
  }

  private closeTable(name: string): void {
    const table = this.tables.at(-1);
    if (name === 'table:table') this.endTable();
    else if (name === 'table:table-header-rows') table?.markHeader(false);
    else if (name === 'table:table-row') table?.endRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.endCell(name, table);
  }

  private endCell(name: string, table: TableDraft | undefined): void {
    const items = this.endFlow();
    // A cell outside of any table, in a damaged file, holds paragraphs as they stand.
    if (table === undefined) this.flow?.items.push(...items);
    else if (name === 'table:table-cell') table.endCell(items);
    // Words in a covered cell are shown nowhere, but they are in the file: they join the cell before.
    else table.cover(items);
  }

  private endTable(): void {
    const item = this.tables.pop()?.finish();
    if (item === undefined || item.rows.length === 0) return;
    if (this.flow?.name === 'text:deletion') this.region?.deleted.push(item);
    else this.flow?.items.push(item);
  }

  private endNote(): void {
    const call = this.asides.endNote();
    const draft = this.flow?.paragraph;
    if (call === null || !draft) return;
    const sign = noteSign(call.note);
    draft.writeExactly(
      sign,
      /^\p{Alphabetic}/u.test(sign) ? ['superscript'] : [],
      this.context.changes.now,
      call,
    );
  }

  private beginRemark(attributes: Attributes): void {
    const remark = this.context.remarks.begin(attributes);
    this.flow?.paragraph?.remarks.push(remark.name);
    this.asides.beginRemark(remark);
    this.beginFlow('office:annotation');
  }

  private takeCreator(text: string): void {
    if (this.asides.takeAuthor(text) || this.region === null) return;
    this.region.author = text.trim() || this.region.author;
  }

  private write(text: string): void {
    const draft = this.flow?.paragraph;
    if (!draft) {
      this.writeStray(text);
      return;
    }
    const length = draft.segments.length;
    draft.write(text, this.marks(draft, text), this.change());
    if (draft.segments.length > length) this.quote(draft.segments.at(-1)?.text ?? '');
  }

  /** Words outside of any paragraph, in a damaged file, are one of their own. */
  private writeStray(text: string): void {
    if (text.trim() === '' || this.flow === undefined || !holdsStray(this.path)) return;
    this.beginParagraph('text:p', noAttributes);
    this.write(text);
    this.endParagraph();
  }

  private writeExactly(text: string): void {
    const draft = this.flow?.paragraph;
    if (!draft) return;
    draft.writeExactly(text, this.marks(draft, ''), this.change());
    this.quote(text);
  }

  /** What remarks and deleted words say is not quoted by the remarks on the text. */
  private quote(text: string): void {
    if (!this.isApart) this.context.remarks.take(text);
  }

  private change(): TrackedChange {
    return this.isApart ? untouched : this.context.changes.now;
  }

  private marks(draft: ParagraphDraft, text: string) {
    const { styles, findings } = this.context;
    const { kinds, hidden } = styles.marks(draft.facts.style, draft.spans);
    if (hidden && text.trim() !== '') findings.add('odt.hiddenText');
    return kinds;
  }
}
