import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A little before it comes into view, so that it is there in time. */
const MARGIN = "200px";

/** Whether a place of the page has been near the view, once and for all. */
export function useSeen(place: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (seen || !place.current) {
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => setSeen((before) => before || entries.some((entry) => entry.isIntersecting)),
      { rootMargin: MARGIN },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [seen, place]);
  return seen;
}
