import { vi } from "vitest";
import type { Answer } from "../api/types";

export interface Call {
  path: string;
  body: unknown;
  headers: Headers;
}

type Reply = (call: Call) => Response | undefined;

/** Answers requests in the server's place, and keeps what was asked. */
export function replying(reply: Reply): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit = {}) => {
    const { pathname, search } = new URL(url);
    const call = {
      path: `${pathname}${search}`.slice(1),
      body: typeof init.body === "string" ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    calls.push(call);
    return reply(call) ?? json({ code: "not-found", status: 404, detail: "no such path" }, 404);
  });
  return calls;
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json" },
  });
}

export function event(name: string, body: unknown): Response {
  return new Response(`event: ${name}\ndata: ${JSON.stringify(body)}\n\n`, {
    headers: { "Content-Type": "text/event-stream" },
  });
}

/** An answer of one figure. */
export function answerOf(question: string, more: Partial<Answer> = {}): Answer {
  return {
    id: "1",
    question,
    conversation_id: "c1",
    dataset: "pos",
    sql: "SELECT 7",
    data: { columns: ["units"], rows: [[7]] },
    columns: [{ name: "units", label: "units", kind: "measure", unit: "quantity", additive: true }],
    row_count: 1,
    truncated: false,
    chart: {
      type: "number",
      title: "units",
      x: null,
      y: ["units"],
      types: ["number", "table"],
      vega_lite: {},
    },
    analysis: "Seven units.",
    parts: [],
    language: "en",
    relation: "starts",
    assumptions: [],
    source: "grammar",
    cached: false,
    confidence: { score: 1, reasons: [] },
    usage: { calls: 0, prompt_tokens: 0, completion_tokens: 0 },
    timing_ms: { translate: 1, execute: 1, total: 2 },
    suggestions: [],
    ...more,
  };
}

export const DECLINE = {
  code: "declined",
  status: 422,
  detail: "I did not understand: gizmos.",
  not_understood: ["gizmos"],
  suggestions: ["top products"],
};
