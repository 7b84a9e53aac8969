/** The one element that an open text is mounted in. It renders once; typing never comes through React. */

import { memo, useLayoutEffect, useRef } from 'react';
import type { EditorApi } from './editorApi';
import './editor.css';
import './notation.css';
import './marks.css';

interface EditorSurfaceProps {
  readonly session: Pick<EditorApi, 'mount'>;
  /** What a screen reader calls the text: its title. */
  readonly label: string;
}

export const EditorSurface = memo(function EditorSurface({ session, label }: EditorSurfaceProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (element.current) session.mount(element.current);
  }, [session]);
  useLayoutEffect(() => element.current?.setAttribute('aria-label', label), [label]);
  return <div ref={element} data-testid="editor" />;
});
