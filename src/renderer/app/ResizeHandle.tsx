/** The border between two panes, moved with the pointer or the arrow keys. */

interface ResizeHandleProps {
  readonly label: string;
  /** On which side of its pane it stands; decides what a move to the right means. */
  readonly edge: 'start' | 'end';
  /** Of the pane, in CSS pixels. */
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const [narrowest, widest, step] = [220, 560, 16];

export function ResizeHandle({ label, edge, width, onResize }: ResizeHandleProps) {
  const direction = edge === 'end' ? 1 : -1;
  const set = (next: number) => onResize(Math.min(widest, Math.max(narrowest, Math.round(next))));
  return (
    // biome-ignore lint/a11y/useSemanticElements: <hr> cannot be moved; a focusable separator is the pattern for splitters
    <div
      className={`frame__handle frame__handle--${edge}`}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') set(width + step * direction);
        if (event.key === 'ArrowLeft') set(width - step * direction);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) set(width + event.movementX * direction);
      }}
    />
  );
}
