/** Whether an element has come near the part of its pane that is seen; once near, it stays so. */

import { type RefObject, useEffect, useRef, useState } from 'react';

/** `wanted`: near by a choice, wherever it is. */
export function useNear<E extends Element>(wanted: boolean): [RefObject<E | null>, boolean] {
  const element = useRef<E | null>(null);
  const [near, setNear] = useState(wanted);
  const isNear = near || wanted;
  useEffect(() => {
    if (wanted) setNear(true);
    if (isNear || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [wanted, isNear]);
  return [element, isNear];
}
