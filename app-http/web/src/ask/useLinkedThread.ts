import { useEffect, useState } from "preact/hooks";
import { address, replace } from "../app/address";
import type { Conversation } from "./conversation";
import { storage } from "./storage";
import { newThread, questionsOf, restored, type Thread } from "./turns";

/**
 * Ties a conversation to the address, which holds its questions, and to the browser, which keeps
 * its answers. A link that somebody sent is asked; a reload asks nothing again.
 */
export function useLinkedThread(conversation: Conversation): void {
  const [ready, setReady] = useState(false);
  const questions = address.value.parameters.getAll("q");
  const asked = questions.join("\n");
  const thread = conversation.thread.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked at once
  useEffect(() => {
    takeUp(conversation, asked).finally(() => setReady(true));
  }, [conversation]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the questions
  useEffect(() => {
    if (ready && asked !== "" && asked !== all(conversation.thread.value)) {
      conversation.open(newThread(address.value.parameters.get("dataset") ?? undefined));
      conversation.askAll(questions);
    }
  }, [ready, asked, conversation]);

  useEffect(() => {
    if (ready && !conversation.working) {
      storage.keep(thread);
      replace("ask", linkTo(questionsOf(thread.turns), thread.dataset));
    }
  }, [ready, thread, conversation]);
}

/** Goes on with the thread of this tab, unless the address asks for another one. */
async function takeUp(conversation: Conversation, asked: string): Promise<void> {
  const id = storage.current();
  if (conversation.thread.value.turns.length > 0 || id === null) {
    return;
  }
  const kept = await storage.load(id);
  if (kept && (asked === "" || asked === all(kept))) {
    conversation.open(restored(kept));
  }
}

function all(thread: Thread): string {
  return questionsOf(thread.turns).join("\n");
}

/** The part of an address that asks these questions. */
export function linkTo(questions: string[], dataset?: string): URLSearchParams {
  const parameters = new URLSearchParams(questions.map((question) => ["q", question]));
  if (dataset) {
    parameters.set("dataset", dataset);
  }
  return parameters;
}
