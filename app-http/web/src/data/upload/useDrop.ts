import { useLayoutEffect, useState } from "preact/hooks";

/** Takes files that are dropped anywhere on the page; tells whether some are held over it. */
export function useDrop(onFiles: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false);
  // Not after the next picture: whoever sees the page may drop a file on it.
  useLayoutEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    // Each element under the pointer is entered before the one before it is left.
    let depth = 0;
    const hold = (change: number) => {
      depth = Math.max(0, depth + change);
      setOver(depth > 0);
    };
    const forFiles = (action: (event: DragEvent) => void) => (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        action(event);
      }
    };
    addEventListener(
      "dragenter",
      forFiles(() => hold(1)),
      { signal },
    );
    addEventListener(
      "dragleave",
      forFiles(() => hold(-1)),
      { signal },
    );
    addEventListener(
      "dragover",
      forFiles(() => {}),
      { signal },
    );
    addEventListener(
      "drop",
      forFiles((event) => {
        hold(-depth);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }),
      { signal },
    );
    return () => abort.abort();
  }, [onFiles]);
  return over;
}
