import { effect } from "@preact/signals";
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
  const { parameters, own } = address.value;
  const questions = parameters.getAll("q");
  const dataset = parameters.get("dataset") ?? undefined;
  const asked = linkTo(questions, dataset).toString();
  const thread = conversation.thread.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is looked at once
  useEffect(() => {
    takeUp(conversation, questions.length > 0 ? asked : undefined)
      .catch(unkept)
      .finally(() => {
        keepAll(conversation);
        setReady(true);
      });
  }, [conversation]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the questions
  useEffect(() => {
    if (ready && !own && questions.length > 0 && asked !== linkOf(conversation.thread.value)) {
      conversation.open(newThread(dataset));
      conversation.askAll(questions);
    }
  }, [ready, asked, own, conversation]);

  useEffect(() => {
    const answered = questionsOf(thread.turns);
    // A link whose first question failed is still a link.
    const says = answered.length > 0 || thread.turns.length === 0;
    if (ready && says && !conversation.working) {
      replace("ask", linkTo(answered, thread.dataset));
    }
  }, [ready, thread, conversation]);
}

/** Goes on with the thread of this tab, unless the address asks for another one. */
async function takeUp(conversation: Conversation, asked: string | undefined): Promise<void> {
  const id = storage.current();
  if (conversation.thread.value.turns.length > 0 || id === null) {
    return;
  }
  const kept = await storage.load(id);
  if (kept && (asked === undefined || asked === linkOf(kept))) {
    conversation.open(restored(kept));
  }
}

const keeping = new WeakSet<Conversation>();

/** Writes every change down, whatever part of the page is shown. */
function keepAll(conversation: Conversation): void {
  if (keeping.has(conversation)) {
    return;
  }
  keeping.add(conversation);
  effect(() => {
    const thread = conversation.thread.value;
    if (!conversation.working) {
      storage.keep(thread).catch(unkept);
    }
  });
}

/** Some browsers keep nothing in private windows; the page works all the same. */
function unkept(error: unknown): void {
  console.info("threads are not kept in this browser", error);
}

function linkOf(thread: Thread): string {
  return linkTo(questionsOf(thread.turns), thread.dataset).toString();
}

/** The part of an address that asks these questions. */
export function linkTo(questions: string[], dataset?: string): URLSearchParams {
  const parameters = new URLSearchParams(questions.map((question) => ["q", question]));
  if (dataset) {
    parameters.set("dataset", dataset);
  }
  return parameters;
}
