import { useEffect, useState } from "preact/hooks";
import { query } from "../api/server";
import type { Completion } from "../api/types";
import { useSurroundings } from "../app/surroundings";

/** Shorter than between two keys of a fast typist would ask for words that nobody sees. */
const PAUSE_MILLIS = 80;
const MOST = 8;

interface Completing {
  found: Completion[];
  look: (text: string) => void;
  forget: () => void;
}

/** What a question that is being written may become. Without an answer nothing is offered. */
export function useCompletions(dataset: string | undefined): Completing {
  const { server, language } = useSurroundings();
  const [text, setText] = useState("");
  const [found, setFound] = useState<Completion[]>([]);
  useEffect(() => {
    if (text.trim() === "") {
      setFound([]);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      server
        .get<{ completions: Completion[] }>(
          `complete${query({ text, dataset, language, limit: MOST })}`,
          abort.signal,
        )
        .then((answer) => setFound(answer.completions))
        .catch(() => abort.signal.aborted || setFound([]));
    }, PAUSE_MILLIS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, dataset, language, server]);
  return { found, look: setText, forget: () => setText("") };
}
