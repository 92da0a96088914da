import { afterEach, describe, expect, it, vi } from "vitest";
import { Server } from "../api/server";
import { answerOf, event, json, replying } from "../testing/replies";
import { Conversation } from "./conversation";
import { newThread } from "./turns";

const server = new Server(
  "https://shop.test/",
  () => "",
  () => "en",
);

afterEach(() => vi.unstubAllGlobals());

function kinds(conversation: Conversation): string[] {
  return conversation.thread.value.turns.map((turn) => turn.state.kind);
}

describe("a conversation", () => {
  it("goes on with the id that the server gave it", async () => {
    const calls = replying((call) =>
      event("answer", answerOf((call.body as { question: string }).question)),
    );
    const conversation = new Conversation(server, newThread("pos"));
    await conversation.ask("a");
    await conversation.ask("b");
    expect(calls.map((call) => call.body)).toEqual([
      { question: "a", dataset: "pos" },
      { question: "b", dataset: "pos", conversation_id: "c1", after: "1" },
    ]);
    expect(kinds(conversation)).toEqual(["answered", "answered"]);
  });

  it("tells what the server declined, and what went wrong", async () => {
    const problem = { code: "declined", status: 422, detail: "no" };
    replying((call) =>
      (call.body as { question: string }).question === "a"
        ? event("problem", problem)
        : json({ code: "database-busy", status: 503, detail: "busy" }, 503),
    );
    const conversation = new Conversation(server);
    await conversation.ask("a");
    await conversation.ask("b");
    expect(conversation.thread.value.turns.map((turn) => turn.state)).toEqual([
      { kind: "declined", problem },
      { kind: "failed", problem: expect.objectContaining({ code: "database-busy" }) },
    ]);
  });

  it("says so when the connection breaks off before the answer", async () => {
    replying(() => event("understood", {}));
    const conversation = new Conversation(server);
    await conversation.ask("a");
    expect(kinds(conversation)).toEqual(["failed"]);
  });

  it("that the server has forgotten is led anew, and gone on with", async () => {
    let known = false;
    const calls = replying((call) => {
      const { question, conversation_id } = call.body as Record<string, string>;
      if (conversation_id === "gone" && known) {
        return event("problem", { code: "conversation-changed", status: 409, detail: "gone" });
      }
      known = true;
      return event(
        "answer",
        answerOf(question ?? "", {
          conversation_id: calls.length > 1 ? "new" : "gone",
          id: `${calls.length}`,
          relation: question === "a" ? "starts" : "continues",
        }),
      );
    });
    const conversation = new Conversation(server);
    await conversation.ask("a");
    await conversation.ask("b");
    expect(calls.map((call) => call.body)).toEqual([
      { question: "a" },
      { question: "b", conversation_id: "gone", after: "1" },
      { question: "a" },
      { question: "b", conversation_id: "new", after: "3" },
    ]);
    expect(kinds(conversation)).toEqual(["answered", "answered"]);
  });

  it("asks a question of its own without what was said before", async () => {
    const calls = replying(() => event("answer", answerOf("a")));
    const conversation = new Conversation(server);
    await conversation.ask("a");
    await conversation.askAnew("b");
    expect(calls.map((call) => call.body)).toEqual([{ question: "a" }, { question: "b" }]);
  });

  it("asks the questions of a link in turn, and stops at one that is declined", async () => {
    const calls = replying((call) =>
      (call.body as { question: string }).question === "b"
        ? event("problem", { code: "declined", status: 422, detail: "no" })
        : event("answer", answerOf("a")),
    );
    const conversation = new Conversation(server);
    await conversation.askAll(["a", "b", "c"]);
    expect(calls).toHaveLength(2);
    expect(kinds(conversation)).toEqual(["answered", "declined"]);
  });

  it("asks no more of a link once another thread is opened", async () => {
    const conversation = new Conversation(server);
    const calls = replying(() => {
      conversation.open(newThread());
      return event("answer", answerOf("a"));
    });
    await conversation.askAll(["a", "b"]);
    expect(calls).toHaveLength(1);
    expect(conversation.thread.value.turns).toEqual([]);
  });
});
