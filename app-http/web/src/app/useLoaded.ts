import { useCallback, useEffect, useState } from "preact/hooks";

export interface Loaded<T> {
  value: T | undefined;
  error: unknown;
  busy: boolean;
  again: () => void;
}

/** Something from the server: fetched anew when `key` changes, given up when nobody wants it. */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>, key: string): Loaded<T> {
  const [state, setState] = useState<{ value?: T; error?: unknown; busy: boolean }>({ busy: true });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is loaded
  useEffect(() => {
    const abort = new AbortController();
    setState((before) => ({ ...before, error: undefined, busy: true }));
    load(abort.signal)
      .then((value) => !abort.signal.aborted && setState({ value, busy: false }))
      .catch((error) => !abort.signal.aborted && setState({ error, busy: false }));
    return () => abort.abort();
  }, [key, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { value: state.value, error: state.error, busy: state.busy, again };
}
