import { afterEach, describe, expect, it, vi } from "vitest";
import { Refused, Server } from "./server";
import { preview, upload } from "./uploads";

afterEach(() => vi.unstubAllGlobals());

const server = new Server(
  "https://shop.test/q/",
  () => "secret",
  () => "en",
);

describe("a look at a file", () => {
  it.each([
    [100, 100, "false"],
    [256 * 1024, 256 * 1024, "false"],
    [256 * 1024 + 1, 256 * 1024, "true"],
  ])("of %d bytes sends %d of them, and says whether it goes on", async (size, sent, cut) => {
    const fetched = vi.fn((_url: string, _init: RequestInit) =>
      Promise.resolve(new Response('{"tables":[],"columns":[],"rows":[]}')),
    );
    vi.stubGlobal("fetch", fetched);
    await preview(server, new File([new Uint8Array(size)], "a.csv"));
    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe(`https://shop.test/q/upload/preview?cut=${cut}`);
    expect(init?.body).toHaveProperty("size", sent);
  });
});

/** A request whose other end is the test. */
class FakeRequest {
  static last: FakeRequest;
  upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  status = 0;
  statusText = "";
  responseText = "";
  readonly headers: Record<string, string> = {};
  url = "";
  form: FormData | undefined;

  constructor() {
    FakeRequest.last = this;
  }

  open(_method: string, url: string): void {
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }

  getResponseHeader(): string {
    return "application/json";
  }

  send(form: FormData): void {
    this.form = form;
  }

  abort(): void {
    this.onabort?.();
  }

  answer(status: number, body: unknown): void {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

describe("an upload", () => {
  const begin = (abort = new AbortController()) => {
    vi.stubGlobal("XMLHttpRequest", FakeRequest);
    const shares: number[] = [];
    const files = { file: new File(["id\n1\n"], "a.csv") };
    const order = { path: "upload/csv/jobs", files, maxRejects: " 1% ", again: true };
    const sent = upload(server, order, abort.signal, (share) => shares.push(share));
    return { sent, shares, request: FakeRequest.last, abort };
  };

  it("sends the file, the options, the language and the key, and tells how far it is", async () => {
    const { sent, shares, request } = begin();
    request.upload.onprogress?.({ loaded: 1, total: 4 });
    request.upload.onprogress?.({ loaded: 4, total: 4 });
    request.answer(202, { job_id: "j1" });
    expect(await sent).toEqual({ job_id: "j1" });
    expect(shares).toEqual([0.25, 1]);
    expect(request.url).toBe("https://shop.test/q/upload/csv/jobs?max_rejects=1%25&again=true");
    expect(request.headers).toEqual({ "X-API-Key": "secret", "Accept-Language": "en" });
    expect(request.form?.get("file")).toHaveProperty("name", "a.csv");
  });

  it("fails with the server's words when the server refuses it", async () => {
    const { sent, request } = begin();
    request.answer(413, { code: "file-too-large", status: 413, detail: "at most 1 GB" });
    await expect(sent).rejects.toEqual(
      new Refused({ code: "file-too-large", status: 413, detail: "at most 1 GB" }),
    );
  });

  it("ends when it is stopped", async () => {
    const { sent, abort } = begin();
    abort.abort();
    await expect(sent).rejects.toHaveProperty("name", "AbortError");
  });
});
