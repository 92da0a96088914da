import type { Schema, SchemaMetric } from "../../api/types";
import { useSurroundings } from "../../app/surroundings";
import { label } from "../../language/label";
import { WordList } from "./WordList";

/** What can be counted and added up. */
export function Metrics({ schema }: { schema: Schema }) {
  const { say } = useSurroundings();
  if (schema.metrics.length === 0) {
    return null;
  }
  return (
    <section class="card catalog" aria-labelledby="metrics-title">
      <h2 id="metrics-title">{say("catalog.metrics")}</h2>
      <ul class="columns">
        {schema.metrics.map((metric) => (
          <MetricEntry key={metric.name} metric={metric} />
        ))}
      </ul>
    </section>
  );
}

function MetricEntry({ metric }: { metric: SchemaMetric }) {
  const { language, say } = useSurroundings();
  const traits = [metric.unit !== "none" && say(`unit.${metric.unit}`), metric.table].filter(
    (trait) => trait !== false,
  );
  return (
    <li>
      <div class="column-name">
        <strong>{label(metric.words, language) ?? metric.name}</strong>
        <small>{traits.join(" · ")}</small>
      </div>
      <div class="column-meaning">
        <p lang="en">{metric.description}</p>
        <p>
          <code>{metric.expression}</code>
        </p>
        <WordList words={metric.words} />
      </div>
    </li>
  );
}
