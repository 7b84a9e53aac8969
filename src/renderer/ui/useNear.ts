/** Whether an element has come within a screen of being seen; once near, it stays so. */

import { type RefObject, useEffect, useState } from 'react';

/** `wanted`: near by a choice, wherever it is. */
export function useNear(element: RefObject<Element | null>, wanted = false): boolean {
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
  }, [element, wanted, isNear]);
  return isNear;
}
