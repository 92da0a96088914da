import { parse } from "./json";
import type { Problem } from "./types";

const NO_CONTENT = 204;

/** What went wrong, in the server's words where it had any. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** One Quaestor server, and the key that it may ask for. */
export class Server {
  private readonly known = new Map<string, Promise<unknown>>();

  /**
   * @param base where it answers, ending in a slash
   * @param key read at each request; empty for none
   * @param language the code of the one that titles and labels are to be in, read at each request
   */
  constructor(
    readonly base: string,
    readonly key: () => string,
    readonly language: () => string,
  ) {}

  url(path: string): string {
    return new URL(path, this.base).href;
  }

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.json(path, signal ? { signal } : {});
  }

  /** What stays the same as long as the server runs is fetched once for each language. */
  once<T>(path: string): Promise<T> {
    const name = `${this.language()} ${path}`;
    const before = this.known.get(name);
    if (before) {
      return before as Promise<T>;
    }
    const first = this.get<T>(path);
    this.known.set(name, first);
    first.catch(() => this.known.delete(name));
    return first;
  }

  post<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    return this.json(path, {
      method: "POST",
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { "Content-Type": "application/json" },
      ...(signal ? { signal } : {}),
    });
  }

  delete<T>(path: string): Promise<T> {
    return this.json(path, { method: "DELETE" });
  }

  /** Any request; resolves with a response that is well. */
  async send(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("Accept-Language", this.language());
    if (this.key()) {
      headers.set("X-API-Key", this.key());
    }
    const response = await fetch(this.url(path), { ...init, headers });
    if (!response.ok) {
      throw new Refused(await problemOf(response));
    }
    return response;
  }

  private async json<T>(path: string, init: RequestInit): Promise<T> {
    const response = await this.send(path, init);
    return (response.status === NO_CONTENT ? undefined : parse(await response.text())) as T;
  }
}

/** The problem that a response tells of; something else may answer in the server's place. */
export async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  const kind = response.headers.get("Content-Type") ?? "";
  if (kind.includes("json")) {
    return parse<Problem>(text);
  }
  return {
    code: "not-quaestor",
    status: response.status,
    detail: `${response.status} ${response.statusText}`,
  };
}

/** A query string of the parameters that have a value; lists repeat their name. */
export function query(parameters: Record<string, string | string[] | number | undefined>): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== "") {
        all.append(name, String(one));
      }
    }
  }
  const text = all.toString();
  return text === "" ? "" : `?${text}`;
}
