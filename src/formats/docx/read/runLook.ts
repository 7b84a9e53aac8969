/** What speaks for the look of a run: the file's defaults, the styles of its paragraph and its own, and what is set on it. */

import type { RunProperties, RunSources } from './runProperties';
import type { Styles } from './styles';

/** Where text stands: the style of its paragraph, and its run, if it has one. */
export interface RunPlace {
  readonly paragraphStyle: string | undefined;
  readonly run: { readonly style: string | undefined; readonly direct: RunProperties } | null;
}

export const lookOf = (styles: Styles, { paragraphStyle, run }: RunPlace): RunSources => ({
  defaults: styles.defaults,
  paragraphStyle: styles.paragraph(paragraphStyle).run,
  runStyle: styles.run(run?.style),
  direct: run?.direct ?? {},
});
