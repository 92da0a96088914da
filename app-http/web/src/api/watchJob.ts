import { events } from "./events";
import { isOver, type Job } from "./jobs";
import { Refused, type Server } from "./server";

export interface Listener {
  onJob: (job: Job) => void;
  /** The connection broke; it is tried again. */
  onLost: () => void;
}

export type OpenSocket = (url: string) => WebSocket;

/** Some proxies take a socket and pass nothing on. */
const PATIENCE_MILLIS = 5_000;
const FIRST_PAUSE_MILLIS = 1_000;
const LONGEST_PAUSE_MILLIS = 30_000;

/**
 * Tells of a job until it is over or nobody listens any more: over a socket where that can be, and
 * as events where it cannot. Comes back after a connection that broke, since jobs outlive it.
 *
 * @throws Refused when the server says no, as for a job that it does not know
 */
export async function watchJob(
  server: Server,
  id: string,
  signal: AbortSignal,
  listener: Listener,
  open: OpenSocket = (url) => new WebSocket(url),
): Promise<void> {
  // Browsers send no header with a socket, so that a key has no way in.
  if (server.key() === "" && (await overSocket(server, id, signal, listener, open))) {
    return;
  }
  for (let pause = FIRST_PAUSE_MILLIS; !signal.aborted; ) {
    try {
      if (await overEvents(server, id, signal, (job) => listener.onJob(job))) {
        return;
      }
      pause = FIRST_PAUSE_MILLIS;
    } catch (error) {
      if (signal.aborted || (error instanceof Refused && !mayPass(error))) {
        throw error;
      }
    }
    listener.onLost();
    await waited(pause, signal);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
  }
}

/** Whether the job was told to its end; why it was not, the events will say. */
function overSocket(
  server: Server,
  id: string,
  signal: AbortSignal,
  listener: Listener,
  open: OpenSocket,
): Promise<boolean> {
  const socket = opened(server.url(`jobs/${encodeURIComponent(id)}`).replace(/^http/, "ws"), open);
  if (!socket) {
    return Promise.resolve(false);
  }
  return new Promise((resolve) => {
    let over = false;
    const stop = () => socket.close();
    const patience = setTimeout(stop, PATIENCE_MILLIS);
    socket.onmessage = ({ data }) => {
      clearTimeout(patience);
      const job = JSON.parse(data as string) as Job;
      over = isOver(job);
      listener.onJob(job);
    };
    socket.onclose = () => {
      clearTimeout(patience);
      signal.removeEventListener("abort", stop);
      resolve(over);
    };
    signal.addEventListener("abort", stop);
  });
}

/** Nothing where the browser forbids it, as secure pages may open none that is insecure. */
function opened(url: string, open: OpenSocket): WebSocket | undefined {
  try {
    return open(url);
  } catch (error) {
    if (error instanceof DOMException) {
      return undefined;
    }
    throw error;
  }
}

async function overEvents(
  server: Server,
  id: string,
  signal: AbortSignal,
  onJob: (job: Job) => void,
): Promise<boolean> {
  const path = `jobs/${encodeURIComponent(id)}/events`;
  const response = await server.send(path, { signal, headers: { Accept: "text/event-stream" } });
  let over = false;
  for await (const event of events(response)) {
    const job = JSON.parse(event.data) as Job;
    over = isOver(job);
    onJob(job);
  }
  return over;
}

/** Servers that restart, and those before them, answer 5xx for a while. */
function mayPass(refused: Refused): boolean {
  return refused.problem.status >= 500;
}

function waited(millis: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, millis);
    signal.addEventListener("abort", end);
  });
}
