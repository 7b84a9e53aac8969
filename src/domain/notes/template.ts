/**
 * The small language of the wordings in `resources/notes`: `{slot}`, `[condition? words]` and
 * `[!condition? words]`, nested at will. It is read once into a tree, so that a mistake in a wording is
 * found when the wording is written and not when a note leaves.
 */

import type { Utf16Offset } from '#domain/document/document';
import { fail, ok, type Result } from '#domain/result';

export type TemplatePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | {
      readonly kind: 'when';
      readonly condition: string;
      readonly wanted: boolean;
      readonly parts: readonly TemplatePart[];
    };

export type Template = readonly TemplatePart[];

/** `at`: where the reading stopped. */
export interface TemplateError {
  readonly at: Utf16Offset;
  readonly code: 'unclosed' | 'stray' | 'slot';
}

const token = /\{([^{}[\]]*)\}|\[(!?)([A-Za-z][\w.-]*)\?|([\]{}[])|([^{}[\]]+)/gy;
const slotName = /^[A-Za-z][\w.-]*$/;

/** The tree of a wording. A `[` that opens no condition, a lone `]`, `{` or `}` cannot stand. */
export function parseTemplate(source: string): Result<Template, TemplateError> {
  const stack: { readonly parts: TemplatePart[]; readonly condition: string; readonly wanted: boolean }[] = [
    { parts: [], condition: '', wanted: true },
  ];
  let opened = 0;
  for (const match of source.matchAll(token)) {
    const [, slot, not, condition, sign, words] = match;
    const top = stack.at(-1)?.parts ?? [];
    if (words !== undefined) top.push({ kind: 'words', text: words });
    else if (slot !== undefined) {
      if (!slotName.test(slot)) return fail({ at: match.index, code: 'slot' });
      top.push({ kind: 'slot', name: slot });
    } else if (condition !== undefined) {
      opened = match.index;
      stack.push({ parts: [], condition, wanted: not === '' });
    } else if (sign === ']' && stack.length > 1) {
      const inner = stack.pop();
      if (inner) stack.at(-1)?.parts.push({ kind: 'when', ...inner });
    } else return fail({ at: match.index, code: 'stray' });
  }
  return stack.length > 1 ? fail({ at: opened, code: 'unclosed' }) : ok(stack[0]?.parts ?? []);
}

/** What fills a wording. Both are asked by name. */
export interface Filling {
  slot(name: string): string;
  holds(condition: string): boolean;
}

export const fillTemplate = (template: Template, filling: Filling): string =>
  template
    .map((part) => {
      if (part.kind === 'words') return part.text;
      if (part.kind === 'slot') return filling.slot(part.name);
      return filling.holds(part.condition) === part.wanted ? fillTemplate(part.parts, filling) : '';
    })
    .join('');

/** Every slot and every condition that a wording names, in order. */
export function namesIn(template: Template): {
  readonly slots: readonly string[];
  readonly conditions: readonly string[];
} {
  const inner = template.map((part) => {
    if (part.kind === 'words') return { slots: [], conditions: [] };
    if (part.kind === 'slot') return { slots: [part.name], conditions: [] };
    const names = namesIn(part.parts);
    return { slots: names.slots, conditions: [part.condition, ...names.conditions] };
  });
  return {
    slots: inner.flatMap(({ slots }) => slots),
    conditions: inner.flatMap(({ conditions }) => conditions),
  };
}
