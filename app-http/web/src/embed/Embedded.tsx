import { useEffect, useMemo, useRef } from "preact/hooks";
import { Server } from "../api/server";
import type { Answer, Problem } from "../api/types";
import { Around, type Surroundings, type Theme } from "../app/surroundings";
import { Conversation } from "../ask/conversation";
import { Examples } from "../ask/Examples";
import { QuestionBox } from "../ask/QuestionBox";
import { TurnView } from "../ask/TurnView";
import { newThread } from "../ask/turns";
import { type Language, sayIn } from "../language/words";

export interface EmbeddedProps {
  /** The server, ending in a slash. */
  src: string;
  dataset: string | undefined;
  /** Asked at once. */
  question: string | undefined;
  language: Language;
  theme: Theme;
  apiKey: string;
  onAnswer: (answer: Answer) => void;
  onDecline: (problem: Problem) => void;
}

/** The box and the newest answer. The conversation goes on, and is forgotten with the page. */
export function Embedded(props: EmbeddedProps) {
  const { src, dataset, question, language, theme } = props;
  // Requests take the key and the language of their time, and not those of the first one.
  const newest = useRef(props);
  newest.current = props;
  const server = useMemo(
    () =>
      new Server(
        src,
        () => newest.current.apiKey,
        () => newest.current.language,
      ),
    [src],
  );
  const surroundings = useMemo(
    (): Surroundings => ({ server, language, say: sayIn(language), theme }),
    [server, language, theme],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins anew
  const conversation = useMemo(
    () => new Conversation(server, newThread(dataset)),
    [server, dataset, question],
  );
  useEffect(() => {
    if (question) {
      conversation.ask(question);
    }
    return () => conversation.stop();
  }, [conversation, question]);
  useOutcomes(conversation, newest);
  const turn = conversation.thread.value.turns.at(-1);
  return (
    <Around value={surroundings}>
      <div class="embedded" lang={language}>
        <QuestionBox conversation={conversation} ownPage={false} />
        {turn ? (
          <ul>
            <TurnView key={turn.id} turn={turn} last scrolls={false} conversation={conversation} />
          </ul>
        ) : (
          <Examples dataset={dataset} onAsk={(text) => conversation.ask(text)} />
        )}
      </div>
    </Around>
  );
}

/** Tells the page around once of each answer and each decline. */
function useOutcomes(conversation: Conversation, newest: { current: EmbeddedProps }): void {
  const turn = conversation.thread.value.turns.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chart is no other answer
  useEffect(() => {
    if (turn?.state.kind === "answered") {
      newest.current.onAnswer(turn.state.answer);
    } else if (turn?.state.kind === "declined") {
      newest.current.onDecline(turn.state.problem);
    }
  }, [turn?.id, turn?.state.kind]);
}
