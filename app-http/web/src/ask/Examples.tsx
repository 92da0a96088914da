import { useSurroundings } from "../app/surroundings";
import { useSchema } from "../app/useSchema";
import { label } from "../language/label";
import { Offers } from "./Offers";

const SHOWN = 6;

/** Questions of the catalog, to begin with. */
export function Examples(props: { dataset: string | undefined; onAsk: (q: string) => void }) {
  const { language, say } = useSurroundings();
  const schema = useSchema(props.dataset);
  const questions = (schema?.example_questions ?? [])
    .map((example) => label(example.questions, language))
    .filter((question) => question !== undefined);
  return (
    <Offers title={say("ask.examples")} questions={questions.slice(0, SHOWN)} onAsk={props.onAsk} />
  );
}
