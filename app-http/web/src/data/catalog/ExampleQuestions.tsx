import type { Schema } from "../../api/types";
import { useSurroundings } from "../../app/surroundings";
import { label } from "../../language/label";
import { questionPlace } from "../places";

/** Questions that this data answers; each leads to its answer. */
export function ExampleQuestions({ schema }: { schema: Schema }) {
  const { language, say } = useSurroundings();
  const questions = schema.example_questions
    .map((example) => label(example.questions, language))
    .filter((question) => question !== undefined);
  if (questions.length === 0) {
    return null;
  }
  return (
    <div>
      <h3>{say("catalog.questions")}</h3>
      <ul class="questions">
        {questions.map((question) => (
          <li key={question}>
            <a class="offer" href={questionPlace(question, schema.dataset)}>
              {question}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
