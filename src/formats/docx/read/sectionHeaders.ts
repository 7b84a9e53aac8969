/** Which page headers the first section has, gathered while the text streams by: among them the letterhead. */

import { isOn } from './runProperties';
import type { Attributes } from './xml';

export class SectionHeaders {
  /** Relationship ids by the kind of page: `default`, `first`, `even`. */
  readonly byType = new Map<string, string>();
  /** The first page has a header of its own. */
  firstPage = false;
  private sections = 0;

  /** A child of `w:sectPr`; those of later sections are passed over. */
  take(name: string, attributes: Attributes): void {
    if (this.sections > 0) return;
    if (name === 'w:headerReference')
      this.byType.set(attributes.get('w:type') ?? 'default', attributes.get('r:id') ?? '');
    if (name === 'w:titlePg') this.firstPage = isOn(attributes);
  }

  endSection(): void {
    this.sections++;
  }
}
