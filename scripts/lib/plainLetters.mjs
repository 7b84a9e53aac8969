/**
 * Writes built code with letters below 128 only: such a file is read and kept by the letter and not by the pair of bytes,
 * which takes half the time and half the memory. A template with a tag that reads what is printed (`raw`) would read the
 * escapes: only `String.raw`, by this name, is known.
 */

import { parseAst } from 'vite';

/** @returns {import('vite').Plugin} */
export const plainLetters = () => ({
  name: 'chancery-plain-letters',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = escaped(withoutRaw(chunk.code));
    }
  },
});

/** @param {string} code */
const escaped = (code) =>
  code.replace(/(\\*)([\u0080-\uffff])/g, (_, before, letter) => {
    // A backslash of its own before such a letter says nothing: it would take the one of the escape with it.
    const kept = before.length % 2 === 0 ? before : before.slice(1);
    return `${kept}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/**
 * What is in `String.raw` as plain templates: an escape there would be six letters.
 *
 * @param {string} code
 */
function withoutRaw(code) {
  if (!code.includes('String.raw')) return code;
  /** @type {[from: number, to: number, text: string][]} */
  const changes = [];
  eachNode(parseAst(code).body, (node) => {
    if (node.type !== 'TaggedTemplateExpression') return;
    const tag = code.slice(node.tag.start, node.tag.end);
    if (tag !== 'String.raw') return;
    changes.push([node.tag.start, node.tag.end, '']);
    for (const { start, end, value } of node.quasi.quasis) changes.push([start, end, plainly(value.raw)]);
  });
  changes.sort(([a], [b]) => a - b);
  let plain = '';
  let at = 0;
  for (const [from, to, text] of changes) {
    plain += code.slice(at, from) + text;
    at = to;
  }
  return plain + code.slice(at);
}

/**
 * @param {unknown} node
 * @param {(node: any) => void} visit
 */
function eachNode(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if ('type' in node) visit(node);
  for (const inner of Object.values(node)) eachNode(inner, visit);
}

/**
 * The same letters in a template that reads backslashes.
 *
 * @param {string} raw
 */
const plainly = (raw) => raw.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
