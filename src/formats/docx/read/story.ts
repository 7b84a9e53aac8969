/**
 * Walks through the body, a header, the notes or the remarks of a Word file, as their XML streams
 * by, and gathers paragraphs and tables. One table of element names says what each one does; what is
 * not in it is passed through, so that wrappers (hyperlinks, content controls, smart tags) give up
 * their text by themselves. Open elements are kept on stacks: no recursion, whatever the nesting.
 */

import { isUntouched } from '#domain/tracked/trackedText';
import { oneLine } from '../oneLine';
import { AlternateContent } from './alternateContent';
import { Changes, isChange } from './changes';
import { FieldNumbers } from './fieldNumbers';
import { Fields } from './fields';
import { type Flow, isRunning, type Run, takeFinished } from './flow';
import { formParents } from './formField';
import type { NumberField } from './numberFields';
import { ParagraphBuilder } from './paragraphBuilder';
import { finishChain } from './paragraphItem';
import { Refusal } from './refusal';
import { lookOf } from './runLook';
import { fontOfRun, isToggled, marksOfRun, takeRunProperty } from './runProperties';
import { SectionHeaders } from './sectionHeaders';
import type { StoryContext, StorySink } from './storyContext';
import {
  boxes,
  findingOf,
  formatChanges,
  paragraphs,
  roots,
  runSigns,
  skipped,
  strayPlaces,
  textElements,
  turnsPage,
} from './storyElements';
import { hasPrivateSigns, symbolSaid, withSigns } from './symbols';
import { TableBuilder } from './tableBuilder';
import { TrackedFormula } from './trackedFormula';
import type { Attributes, XmlHandler } from './xml';

const noAttributes: Attributes = new Map<string, string>();

export class StoryReader implements XmlHandler {
  readonly headers = new SectionHeaders();
  private readonly path: string[] = [];
  private readonly flows: Flow[] = [];
  private readonly tables: TableBuilder[] = [];
  private readonly paragraphs: ParagraphBuilder[] = [];
  private readonly fields = new Fields();
  private readonly numbers: FieldNumbers;
  private readonly alternatives = new AlternateContent();
  private run: Run | null = null;
  /** Runs that a text box interrupts, a place for each open paragraph. */
  private readonly outerRuns: (Run | null)[] = [];
  private formula: TrackedFormula | null = null;
  private skipDepth = 0;
  /** The open run has made its paragraph itself. */
  private stray = false;
  private readonly changes: Changes;
  private paragraphId = '';
  private elements = 0;
  /** Remarks that begin between two paragraphs. */
  private readonly waiting: string[] = [];

  constructor(
    private readonly context: StoryContext,
    private readonly sink: StorySink,
  ) {
    this.changes = new Changes(context.authors);
    this.numbers = new FieldNumbers(context);
  }

  open(name: string, attributes: Attributes): void {
    if (this.skipDepth > 0 || this.isSkipped(name, attributes)) {
      this.skipDepth++;
      return;
    }
    if (this.formula !== null) {
      this.formula.begin(name, attributes);
      return;
    }
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    if (parent === 'w:rPr') this.openRunProperty(name, attributes);
    else if (parent === 'w:pPr' || parent === 'w:numPr')
      this.paragraphs.at(-1)?.takeProperty(name, attributes, parent);
    else this.openElement(name, attributes, parent);
  }

  close(name: string): void {
    if (this.skipDepth > 0) {
      this.skipDepth--;
      return;
    }
    if (this.formula !== null && !this.endInFormula(this.formula)) return;
    this.path.pop();
    this.closeElement(name, this.path.at(-1) ?? '');
    this.changes.closed(this.path.length);
  }

  /** True where the formula itself ends. */
  private endInFormula(formula: TrackedFormula): boolean {
    const pieces = formula.end();
    if (pieces === null) return false;
    this.formula = null;
    for (const { text, change } of pieces) {
      if (change !== null) this.changes.begin(change.name, change.attributes, this.path.length + 1);
      this.write(text);
      this.changes.closed(this.path.length);
    }
    return true;
  }

  text(text: string): void {
    if (this.skipDepth === 0) this.formula?.text(text);
    const element = this.path.at(-1) ?? '';
    if (this.skipDepth > 0 || this.formula !== null) return;
    if (!textElements.has(element)) this.strayText(element, text);
    else if (element === 'w:instrText' || element === 'w:delInstrText') this.fields.instruct(text);
    // A line end in the XML is only white space; Word writes breaks as elements.
    else this.write(oneLine(text));
  }

  private strayText(element: string, text: string): void {
    if (!strayPlaces.has(element) || text.trim() === '') return;
    const isAlone = this.beginAlone();
    this.write(oneLine(text));
    if (isAlone) this.endParagraph();
  }

  private isSkipped(name: string, attributes: Attributes): boolean {
    if (formatChanges.has(name)) this.context.findings.add('docx.formatChanges');
    if (skipped.has(name) || (name === 'w:pPrChange' && this.path.at(-1) !== 'w:pPr')) return true;
    return (name === 'mc:Choice' || name === 'mc:Fallback') && !this.alternatives.takes(name, attributes);
  }

  private openRunProperty(name: string, attributes: Attributes): void {
    // The typography of a paragraph's mark is not that of its words.
    if (this.path.at(-3) === 'w:pPr') {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph && !paragraph.isInFormer && isChange(name))
        paragraph.mark = this.changes.within(paragraph.mark, name, attributes);
    } else if (this.run !== null && name === 'w:rStyle') this.run.style = attributes.get('w:val');
    else if (this.run !== null) takeRunProperty(this.run.direct, name, attributes);
  }

  private openElement(name: string, attributes: Attributes, parent: string): void {
    if (roots.has(name) || boxes.has(name)) this.beginFlow(name, attributes);
    else if (paragraphs.has(name)) this.beginParagraph(attributes.get('w14:paraId') ?? '');
    else if (name === 'm:oMath') this.formula = new TrackedFormula();
    else if (name === 'w:r') this.beginRun();
    else if (parent === 'w:r') this.openInRun(name, attributes);
    else if (isChange(name)) this.changes.beginIn(parent, name, attributes, this.path.length);
    else this.openOther(name, attributes, parent);
    const finding = findingOf(name, attributes);
    if (finding !== undefined) this.context.findings.add(finding);
  }

  private openOther(name: string, attributes: Attributes, parent: string): void {
    switch (name) {
      case 'w:tbl':
        this.beginTable();
        break;
      case 'w:tr':
        this.tables.at(-1)?.beginRow();
        break;
      case 'w:tc':
        this.tables.at(-1)?.beginCell();
        this.beginFlow(name, attributes);
        break;
      case 'mc:AlternateContent':
        this.alternatives.begin();
        break;
      case 'w:fldSimple':
        this.fields.begin(attributes.get('w:instr') ?? '');
        this.fields.separate();
        break;
      case 'v:textpath':
        this.writeArt(attributes.get('string') ?? '');
        break;
      case 'w:commentRangeStart':
        this.context.comments.begin(attributes.get('w:id') ?? '', this.remarksHere);
        break;
      case 'w:commentRangeEnd':
        this.context.comments.end(attributes.get('w:id') ?? '');
        break;
      default:
        this.openSetting(name, attributes, parent);
    }
  }

  private openSetting(name: string, attributes: Attributes, parent: string): void {
    // Outside of a list it is a field that numbers: its result is text.
    if (name === 'w:numberingChange') this.context.findings.add('docx.formatChanges');
    else if (parent === 'w:tcPr' || parent === 'w:trPr') this.tables.at(-1)?.set(name, attributes);
    else if (parent === 'w:sectPr') this.headers.take(name, attributes);
    else if (formParents.has(parent) && !this.fields.takeForm(name, attributes))
      this.context.findings.add('docx.fieldCode');
  }

  /** Words that stand outside of any paragraph, in a damaged file, make one of their own. */
  private beginAlone(): boolean {
    const isAlone = this.paragraphs.length === 0 && this.flows.length > 0;
    if (isAlone) this.beginParagraph('');
    return isAlone;
  }

  private beginRun(): void {
    this.stray = this.beginAlone();
    this.run = { style: undefined, direct: {}, custom: null };
  }

  private openInRun(name: string, attributes: Attributes): void {
    const sign = runSigns.get(name);
    if (turnsPage(name, attributes)) this.paragraphs.at(-1)?.turnPage();
    if (sign !== undefined) this.write(sign);
    else if (name === 'w:sym') this.write(symbolSaid(attributes, this.context.findings));
    else if (name === 'w:fldChar') this.showField(this.fields.take(attributes.get('w:fldCharType')));
    else if (name === 'w:footnoteReference') this.callNote('footnote', attributes);
    else if (name === 'w:endnoteReference') this.callNote('endnote', attributes);
    else if (name === 'w:commentReference')
      this.context.comments.refer(attributes.get('w:id') ?? '', this.remarksHere);
    else if (name === 'mc:AlternateContent') this.alternatives.begin();
  }

  private closeElement(name: string, parent: string): void {
    if (roots.has(name)) this.endRoot(name);
    else if (boxes.has(name)) this.endBox();
    else if (paragraphs.has(name)) this.endParagraph();
    else if (name === 'w:r') this.endRun();
    else if (name === 'w:tc') this.endCell();
    else if (name === 'w:tbl') this.endTable();
    else if (name === 'mc:AlternateContent') this.endAlternatives();
    else if (name === 'w:fldSimple') this.showField(this.fields.end());
    else if (name === 'w:sectPr') this.endSection(parent);
    else if (name === 'w:pPrChange') this.paragraphs.at(-1)?.endFormer();
  }

  private endAlternatives(): void {
    if (this.alternatives.end()) this.context.findings.add('docx.alternative');
  }

  /** Said in a paragraph's properties, a section ends with that paragraph; else here. */
  private endSection(parent: string): void {
    this.headers.endSection();
    const last = parent === 'w:pPr' ? this.paragraphs.at(-1) : undefined;
    if (last) last.endsSection = true;
    else this.context.calls.endSection();
  }

  private beginFlow(name: string, attributes: Attributes): void {
    if (boxes.has(name)) this.context.findings.add('docx.textBox');
    this.flows.push({ name, attributes, items: [], chain: [], pageTurned: false });
  }

  /** Ends the flow; what its last paragraphs wait for does not come any more. */
  private endFlow(): Flow | undefined {
    const flow = this.flows.pop();
    if (flow) this.finishChain(flow);
    return flow;
  }

  private endRoot(name: string): void {
    const flow = this.endFlow();
    if (flow) this.sink(name, flow.attributes, flow.items, this.paragraphId);
  }

  private endBox(): void {
    const items = this.endFlow()?.items ?? [];
    const holder = this.paragraphs.at(-1);
    if (holder) holder.boxed.push(...items);
    else this.flows.at(-1)?.items.push(...items);
  }

  private beginParagraph(id: string): void {
    this.paragraphId = id;
    const { paragraphs, limits } = this.context;
    if (++paragraphs.count > limits.paragraphs) {
      throw new Refusal('docx.tooManyParagraphs', { limit: limits.paragraphs });
    }
    if (this.flows.length === 1) this.elements++;
    this.context.findings.at(this.elements);
    const paragraph = new ParagraphBuilder(this.elements, this.changes.here);
    this.paragraphs.push(paragraph);
    this.outerRuns.push(this.run);
    this.run = null;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    this.run = this.outerRuns.pop() ?? null;
    if (paragraph === undefined) return;
    const flow = this.flows.at(-1);
    if (flow) {
      flow.chain.push(paragraph);
      if (isUntouched(paragraph.mark)) this.finishChain(flow);
    }
    if (paragraph.endsSection) this.context.calls.endSection();
  }

  private finishChain(flow: Flow): void {
    if (flow.chain.length === 0) return;
    takeFinished(flow, finishChain(flow.chain.splice(0), this.context), this.waiting);
  }

  private endCell(): void {
    const items = this.endFlow()?.items ?? [];
    const table = this.tables.at(-1);
    if (table) table.endCell(items);
    else this.flows.at(-1)?.items.push(...items);
  }

  private beginTable(): void {
    if (this.flows.length === 1) this.elements++;
    const flow = this.flows.at(-1);
    // No paragraph runs into a table.
    if (flow) this.finishChain(flow);
    if (flow?.name === 'w:tc') this.context.findings.add('docx.nestedTable');
    this.tables.push(new TableBuilder(this.elements));
  }

  private endTable(): void {
    const table = this.tables.pop()?.finish();
    if (table !== undefined && table.rows.length > 0) this.flows.at(-1)?.items.push(table);
  }

  private endRun(): void {
    const custom = this.run?.custom;
    const paragraph = this.paragraphs.at(-1);
    if (custom && paragraph && paragraph.length > custom.from) {
      const sign = paragraph.textFrom(custom.from).trim();
      paragraph.call(this.context.calls.custom(custom.kind, custom.id, sign), custom.from);
    }
    this.run = null;
    if (this.stray) this.endParagraph();
    this.stray = false;
  }

  /** Where the remark that begins here is noted. */
  private get remarksHere(): string[] {
    return this.paragraphs.at(-1)?.comments ?? this.waiting;
  }

  private callNote(kind: 'footnote' | 'endnote', attributes: Attributes): void {
    const paragraph = this.paragraphs.at(-1);
    const id = attributes.get('w:id') ?? '';
    if (paragraph === undefined) return;
    const from = paragraph.length;
    if (['1', 'true', 'on'].includes(attributes.get('w:customMarkFollows') ?? '0')) {
      if (this.run) this.run.custom = { kind, id, from };
      return;
    }
    const { call, sign } = this.context.calls.next(kind, id);
    paragraph.append(sign, /^\p{Alphabetic}/u.test(sign) ? ['superscript'] : [], this.changes.here);
    paragraph.call(call, from);
  }

  private showField(shown: string | NumberField): void {
    const paragraph = this.paragraphs.at(-1);
    if (typeof shown === 'string') this.write(shown);
    else if (paragraph !== undefined && this.fields.state() === 'shown') {
      this.context.findings.add('docx.fieldNumber');
      this.write(this.numbers.next(shown, paragraph, this.changes.here));
    }
  }

  /** Words drawn as a picture (WordArt); behind the text of a page they are a watermark, which is only said. */
  private writeArt(words: string): void {
    if (words.trim() === '') return;
    if (isRunning(this.flows)) this.context.findings.add('docx.header');
    else {
      this.beginFlow('w:txbxContent', noAttributes);
      this.beginParagraph('');
      this.write(words);
      this.endParagraph();
      this.endBox();
    }
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    const state = this.fields.state();
    if (paragraph === undefined || text === '' || (state === 'page' && isRunning(this.flows))) return;
    if (state === 'hidden') {
      if (text.trim() !== '') this.context.findings.add('docx.fieldCode');
      return;
    }
    this.fields.wrote();
    const look = lookOf(this.context.styles, {
      paragraphStyle: paragraph.properties.styleId,
      run: this.run,
    });
    const words = hasPrivateSigns(text) ? withSigns(text, fontOfRun(look)) : text;
    if (isToggled(look, 'hidden')) this.context.findings.add('docx.hiddenText');
    paragraph.append(words, marksOfRun(look, this.context.styles.theme), this.changes.here);
    this.context.comments.take(paragraph, words.length);
  }
}
