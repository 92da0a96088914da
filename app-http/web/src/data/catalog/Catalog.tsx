import { query } from "../../api/server";
import type { Schema, Statistics } from "../../api/types";
import { Failure } from "../../app/Failure";
import { useSurroundings } from "../../app/surroundings";
import { useLoaded } from "../../app/useLoaded";
import { label } from "../../language/label";
import { catalogPlace } from "../places";
import { ExampleQuestions } from "./ExampleQuestions";
import { Metrics } from "./Metrics";
import { TableView } from "./TableView";

interface Props {
  /** The one that is asked by itself when none is named. */
  dataset: string | undefined;
  table: string | undefined;
}

/** What can be asked about: datasets with their tables, columns, metrics and questions. */
export function Catalog({ dataset, table }: Props) {
  const { server, say } = useSurroundings();
  const { value, error, again } = useLoaded<Schema>(
    () => server.once(`schema${query({ dataset })}`),
    dataset ?? "",
  );
  if (error !== undefined) {
    return <Failure error={error} onAgain={again} />;
  }
  return value ? (
    <CatalogOf key={value.dataset} schema={value} table={table} />
  ) : (
    <p class="faint">{say("page.loading")}</p>
  );
}

function CatalogOf({ schema, table }: { schema: Schema; table: string | undefined }) {
  const { server, language, say } = useSurroundings();
  const { dataset } = schema;
  const statistics = useLoaded<Statistics>(
    (signal) => server.get(`stats${query({ dataset })}`, signal),
    dataset,
  ).value;
  const shown = schema.tables.find(({ name }) => name === table) ?? schema.tables[0];
  return (
    <>
      <nav class="parts datasets" aria-label={say("catalog.datasets")}>
        {schema.datasets.map((name) => (
          <a
            key={name}
            href={catalogPlace(name)}
            aria-current={name === dataset ? "true" : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <section class="card catalog" aria-labelledby="dataset-title">
        <h2 id="dataset-title">{label(schema.words, language) ?? dataset}</h2>
        <p lang="en">{schema.description}</p>
        <ExampleQuestions schema={schema} />
      </section>
      {shown && <TableView schema={schema} table={shown} statistics={statistics} />}
      <Metrics schema={schema} />
    </>
  );
}
