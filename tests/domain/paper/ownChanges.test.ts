import { describe, expect, it } from 'vitest';
import type { Document } from '#domain/document/document';
import { editedText } from '#domain/document/marks';
import { ownChanges } from '#domain/paper/ownChanges';
import { draft, p, t } from '#tests/support/draft';

/** `-words` and `+words` by block; a whole paragraph as `- b2`, a new one as `+ after b1: words`. */
const changes = (circulated: Document, rolling: Document, party = 'IND'): string[] =>
  ownChanges(circulated, rolling, party).map((change) => {
    if (change.kind === 'delete') return `- ${change.block}`;
    if (change.kind === 'insert') return `+ after ${change.after}: ${change.text}`;
    const block = circulated.blocks.find(({ id }) => id === change.block);
    const { row = 0, cell = 0 } = change.cell ?? {};
    const text = block?.kind === 'table' ? (block.rows[row]?.cells[cell]?.text ?? '') : (block?.text ?? '');
    const said = change.edits.map(({ from, to, insert }) =>
      from === to ? `+${insert}` : `-${text.slice(from, to)}${insert === '' ? '' : `+${insert}`}`,
    );
    return `${change.block}: ${said.join(' | ')} → ${editedText(text, change.edits)}`;
  });

describe('what a delegation asks for, as changes of the circulated text', () => {
  it('is its own proposals and nobody else’s', () => {
    expect(
      changes(
        draft(p('Resolve to undertake the measures.'), p('To give all.')),
        draft(
          p('Resolve to [undertake] (-IND) [encourage] (+IND) the [new] (+TUR) measures.'),
          p('To [give] (-TUR) all.'),
        ),
      ),
    ).toEqual(['b1: -undertake | +encourage → Resolve to encourage the measures.']);
  });

  it('does not change by what others say of its proposals', () => {
    expect(
      changes(
        draft(p('We urge all.')),
        draft(p('We [urge] (-IND) (+BHR) [call upon] (+TUR) (+IND) (-IRQ) all.')),
      ),
    ).toEqual(['b1: -urge | +call upon → We call upon all.']);
    expect(
      changes(draft(p('We urge all.')), draft(p('We [urge] (-TUR) [call upon] (+TUR) (+IND) all.'))),
    ).toEqual(['b1: +call upon  → We urge call upon all.']);
  });

  it('leaves circulated brackets as they stand and puts its sign behind them', () => {
    expect(
      changes(
        draft(p('We urge [the FATF] (-IRN) and [smuggling,] others.')),
        draft(p('We urge [the FATF] (-IRN) (+BHR) (+IND) and [smuggling,] (+KAZ) [many] (+IND) others.')),
      ),
    ).toEqual(['b1: +(+IND)  | + many → We urge [the FATF] (-IRN) (+IND) and [smuggling,] many others.']);
  });

  it('takes paragraphs out and brings new ones behind the one that they follow', () => {
    const rolling = draft(p('One.'), p('[Two.] (-IND)'), p('Three.'));
    const fresh = { ...draft(p('[2a. To act.] (+IND)')).blocks[0], id: 'n1' } as Document['blocks'][number];
    const blocks = [...rolling.blocks.slice(0, 2), fresh, ...rolling.blocks.slice(2)];
    expect(changes(draft(p('One.'), p('Two.'), p('Three.')), { ...rolling, blocks })).toEqual([
      '- b2',
      '+ after b2: 2a. To act.',
    ]);
  });

  it('reaches into tables', () => {
    expect(
      changes(draft(t(['A', 'B'], ['one', 'two'])), draft(t(['A', 'B'], ['one', '[two] (-IND) [2] (+IND)']))),
    ).toEqual(['b1: -two | +2 → 2']);
  });

  it('finds circulated brackets again whatever was proposed inside them, and leaves their signs', () => {
    expect(
      changes(
        draft(p('We urge [the FATF [and others] (-CHN)] (-IRN) here.')),
        draft(p('We urge [the FATF [very] (+TUR) [and [all] (+IND) others] (-CHN)] (-IRN) (+IND) here.')),
      ),
    ).toEqual(['b1: +all  | + (+IND) → We urge [the FATF [and all others] (-CHN)] (-IRN) (+IND) here.']);
  });

  it('is nothing where a circulated bracket has gone, or where one was left open', () => {
    expect(changes(draft(p('We urge [smuggling] all.')), draft(p('We urge all.')))).toEqual([
      'b1: -[smuggling]  → We urge all.',
    ]);
    expect(changes(draft(p('We [urge all.')), draft(p('We [urge all.')))).toEqual([]);
  });

  it('is what reads differently, word by word, where the text was edited without a proposal', () => {
    expect(
      changes(draft(p('We urge all States to act.')), draft(p('We call upon all to act [now] (+IND).'))),
    ).toEqual(['b1: -urge | +call upon | -States  | + now → We call upon all to act now.']);
  });

  it('brings a paragraph with its number, and none that has no words or stands in a table', () => {
    const circulated = draft(p('One.'));
    const [first] = circulated.blocks;
    const [numbered, empty, grid] = draft(
      p('[To act.] (+IND)', '1a.'),
      p('[To stay.] (+TUR)'),
      t(['A']),
    ).blocks;
    if (first === undefined || numbered === undefined || empty === undefined || grid === undefined)
      throw new Error('four blocks');
    const fresh = [numbered, empty, grid].map((block, i): Document['blocks'][number] => ({
      ...block,
      id: `n${i}`,
    }));
    expect(changes(circulated, { ...circulated, blocks: [...fresh, first] })).toEqual([
      '+ after null: 1a. To act.',
    ]);
  });

  it('is nothing in a row that a table has got since', () => {
    expect(changes(draft(t(['A'], ['one'])), draft(t(['A'], ['one'], ['[two] (+IND)'])))).toEqual([]);
  });
});
