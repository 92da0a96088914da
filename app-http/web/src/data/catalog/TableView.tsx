import type { Schema, SchemaTable, Statistics } from "../../api/types";
import { useSurroundings } from "../../app/surroundings";
import { count, day } from "../figures";
import { catalogPlace } from "../places";
import { ColumnEntry } from "./ColumnEntry";
import { WordList } from "./WordList";

interface Props {
  schema: Schema;
  table: SchemaTable;
  statistics: Statistics | undefined;
}

/** A table of a dataset, with its columns; and the way to the others. */
export function TableView({ schema, table, statistics }: Props) {
  const { language, say } = useSurroundings();
  const { dataset, tables } = schema;
  const figures = statistics?.tables.find((one) => one.table === table.name);
  return (
    <section class="card catalog" aria-labelledby="table-title">
      {tables.length > 1 && (
        <nav class="parts" aria-label={say("catalog.tables")}>
          {tables.map(({ name }) => (
            <a
              key={name}
              href={catalogPlace(dataset, name)}
              aria-current={name === table.name ? "true" : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
      )}
      <div class="bar">
        <h2 id="table-title">
          <code>{table.name}</code>
          {table.view && <small> {say("catalog.view")}</small>}
        </h2>
        {figures && (
          <p class="figures">
            <span>{say("catalog.rows", { count: count(figures.rows, language) })}</span>
            {figures.first_date && figures.last_date && (
              <span>
                {day(figures.first_date, language)} – {day(figures.last_date, language)}
              </span>
            )}
          </p>
        )}
      </div>
      <p lang="en">{table.description}</p>
      <WordList words={table.words} />
      <h3>{say("catalog.columns")}</h3>
      <ul class="columns">
        {table.columns.map((column) => (
          <ColumnEntry
            key={`${table.name}.${column.name}`}
            dataset={dataset}
            table={table}
            column={column}
          />
        ))}
      </ul>
    </section>
  );
}
