/** What a part refers to: `word/_rels/document.xml.rels` and its like. Source: ECMA-376 part 2, 9.3. */

import type { Limits } from '#formats/limits';
import type { Package } from './package';
import { type Attributes, type NodeMeter, parsePart } from './xml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `officeDocument`, `footnotes`, `hyperlink`. */
  readonly type: string;
  /** A part's name, or an address as it stands where `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of `part`, or of the package itself for `''`; empty where it has none. */
export function readRelationships(
  pack: Package,
  part: string,
  meter: NodeMeter,
  limits: Limits,
): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!pack.has(file)) return found;
  const open = (name: string, attributes: Attributes) => {
    if (name !== 'pr:Relationship') return;
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolvePart(folder, target),
      external,
    });
  };
  parsePart(pack, file, { open, close: () => undefined, text: () => undefined }, meter, limits);
  return found;
}

/** `../media/a.png` seen from `word/`; a leading slash starts at the package. */
function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
