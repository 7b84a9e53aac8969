/**
 * Finds the thin lines among a page's drawings: underlines, lines through words, rules over footnotes, the
 * edges of tables. Programs draw them as strokes, as flat filled boxes, or as the edges of boxes; curves,
 * slanted lines, white lines and areas are passed over.
 */

import * as command from './commands';
import { apply, type Matrix, type Rule } from './geometry';
import type { Box, Fill } from './shades';

/** In points: what is thicker is an area. */
const thickest = 3;

/** On one page; a page with more is a drawing. */
const mostRules = 20_000;

const filling: ReadonlySet<number> = new Set([command.fill, command.eoFill]);

type Point = readonly [number, number];

/** How many numbers each path command takes. */
const lengths: Readonly<Record<number, number>> = {
  [command.moveTo]: 2,
  [command.lineTo]: 2,
  [command.curveTo]: 6,
  [command.curveTo2]: 4,
  [command.curveTo3]: 4,
  [command.rectangle]: 4,
  [command.closePath]: 0,
};

export class PathTracer {
  readonly rules: Rule[] = [];
  /** Filled areas in a colour, which may lie behind words. */
  readonly boxes: Box[] = [];
  /** Outlines that wait for being filled or stroked. */
  private outlines: Point[][] = [];

  /** What is left to be painted on within the outlines so far, inside of `outer`; null for the whole page. */
  clipped(outer: Rule | null): Rule | null {
    const points = this.outlines.length > mostOutlines ? [] : this.outlines.flat();
    return points.length === 0 ? outer : within(boundsOf(points), outer);
  }

  /** An outline: `numbers` belong to its commands, one after another. */
  add(commands: Uint8Array, numbers: Float64Array, ctm: Matrix): void {
    if (this.rules.length >= mostRules || commands.length > mostRules) return;
    let at = 0;
    for (const one of commands) {
      this.step(one, (offset) => numbers[at + offset] ?? 0, ctm);
      at += lengths[one] ?? 0;
    }
  }

  /** What is done with the outlines so far; boxes end where `clip` does. */
  paint(painting: number, fill: Fill, clip: Rule | null): void {
    if (filling.has(painting)) this.fill(fill, clip);
    else if (painting !== command.endPath) this.stroke();
    this.outlines = [];
  }

  private step(one: number, number: (offset: number) => number, ctm: Matrix): void {
    const open = this.outlines.at(-1);
    if (one === command.rectangle) {
      const [x, y, width, height] = [number(0), number(1), number(2), number(3)];
      const corners: Point[] = [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
        [x, y],
      ];
      this.outlines.push(corners.map(([cx, cy]) => apply(ctm, cx, cy)));
    } else if (one === command.moveTo) this.outlines.push([apply(ctm, number(0), number(1))]);
    else if (one === command.lineTo) open?.push(apply(ctm, number(0), number(1)));
    else if (one === command.closePath) {
      const [start] = open ?? [];
      if (start !== undefined) open?.push(start);
    } else if (open !== undefined) {
      // A curve: neither end belongs to a straight line any more.
      this.outlines[this.outlines.length - 1] = [];
    }
  }

  /** A flat box is a line. */
  private fill(fill: Fill, clip: Rule | null): void {
    for (const outline of this.outlines) {
      if (outline.length < 3 || fill.white) continue;
      const area = boundsOf(outline);
      this.addRule(area);
      if (fill.shade !== null) this.addBox(within(area, clip), fill.shade);
    }
  }

  private addBox(area: Rule, shade: Box['shade']): void {
    const isArea = area.y1 - area.y0 > thickest && area.x1 > area.x0;
    if (isArea && this.boxes.length < mostRules) this.boxes.push({ ...area, shade });
  }

  private stroke(): void {
    for (const outline of this.outlines) {
      outline.forEach(([x, y], index) => {
        const [endX, endY] = outline[index + 1] ?? [x, y];
        this.addRule({
          x0: Math.min(x, endX),
          x1: Math.max(x, endX),
          y0: Math.min(y, endY),
          y1: Math.max(y, endY),
        });
      });
    }
  }

  private addRule(rule: Rule): void {
    const [width, height] = [rule.x1 - rule.x0, rule.y1 - rule.y0];
    const thin = Math.min(width, height) <= thickest && Math.max(width, height) > thickest;
    if (thin && Number.isFinite(width + height) && this.rules.length < mostRules) this.rules.push(rule);
  }
}

function boundsOf(points: readonly Point[]): Rule {
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return { x0, x1, y0, y1 };
}

/** A clip of many outlines is a drawing. */
const mostOutlines = 8;

/** As WeasyPrint paints what lies behind words: the whole page, through a hole of their size. */
const within = (area: Rule, hole: Rule | null): Rule =>
  hole === null
    ? area
    : {
        x0: Math.max(area.x0, hole.x0),
        x1: Math.min(area.x1, hole.x1),
        y0: Math.max(area.y0, hole.y0),
        y1: Math.min(area.y1, hole.y1),
      };
