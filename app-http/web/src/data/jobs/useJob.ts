import { useEffect, useState } from "preact/hooks";
import type { Job } from "../../api/jobs";
import { watchJob } from "../../api/watchJob";
import { useSurroundings } from "../../app/surroundings";

export interface Watched {
  job?: Job;
  error?: unknown;
  /** Whether the connection broke, so that the job is as it was before that. */
  lost: boolean;
}

/** A job as it is now, until it is over. */
export function useJob(id: string): Watched {
  const { server } = useSurroundings();
  const [watched, setWatched] = useState<Watched>({ lost: false });
  useEffect(() => {
    const abort = new AbortController();
    watchJob(server, id, abort.signal, {
      onJob: (job) => setWatched({ job, lost: false }),
      onLost: () => setWatched((before) => ({ ...before, lost: true })),
    }).catch((error) => abort.signal.aborted || setWatched({ error, lost: false }));
    return () => abort.abort();
  }, [server, id]);
  return watched;
}
