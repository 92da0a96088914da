import { clear, createStore, del, entries, get, set } from "idb-keyval";
import { keptName } from "../app/kept";
import type { Thread } from "./turns";

/** Older ones are forgotten. */
const MOST_THREADS = 30;
const CURRENT = keptName("thread");

const store = createStore(keptName("threads"), "threads");

/** What stands in a list of threads. */
export interface Title {
  id: string;
  at: number;
  title: string;
}

/** Threads in this browser: each tab has its own, and may open those of others. */
export const storage = {
  current(): string | null {
    return sessionStorage.getItem(CURRENT);
  },

  async load(id: string): Promise<Thread | undefined> {
    return get<Thread>(id, store);
  },

  async keep(thread: Thread): Promise<void> {
    sessionStorage.setItem(CURRENT, thread.id);
    if (thread.turns.length > 0) {
      await set(thread.id, thread, store);
    }
  },

  async remove(id: string): Promise<void> {
    await del(id, store);
  },

  async clear(): Promise<void> {
    sessionStorage.removeItem(CURRENT);
    await clear(store);
  },

  /** The newest first. */
  async titles(): Promise<Title[]> {
    const all = await entries<string, Thread>(store);
    const newest = all.map(([, thread]) => thread).sort((a, b) => b.at - a.at);
    await Promise.all(newest.slice(MOST_THREADS).map((thread) => del(thread.id, store)));
    return newest
      .slice(0, MOST_THREADS)
      .map(({ id, at, turns }) => ({ id, at, title: turns[0]?.question ?? "" }));
  },
};
