import { useState } from "preact/hooks";
import type { Cell, ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { type Direction, sorted, written } from "./cells";
import { Pager } from "./Pager";

const PAGE_SIZE = 20;

interface Props {
  table: Table;
  columns: ColumnMeaning[];
  /** What it shows, for those who cannot see it. */
  caption: string;
}

interface Order {
  column: number;
  direction: Direction;
}

/** Where somebody has got to in rows. */
interface View {
  /** The columns that it is of; among others it means nothing. */
  of: string;
  order?: Order;
  page: number;
}

/** Rows of a result, twenty at a time, sorted by the column whose head is pressed. */
export function ResultTable({ table, columns, caption }: Props) {
  const { language, say } = useSurroundings();
  const of = table.columns.join("\n");
  const [kept, setView] = useState<View>({ of, page: 0 });
  const view = kept.of === of ? kept : { of, page: 0 };
  const { order } = view;
  const rows = order ? sorted(table.rows, order.column, order.direction, language) : table.rows;
  const pages = Math.ceil(rows.length / PAGE_SIZE);
  // Other rows of the same columns may be fewer.
  const page = Math.max(0, Math.min(view.page, pages - 1));
  const sortBy = (column: number) => {
    const direction = nextDirection(order, column, columns[column]);
    setView({ of, order: { column, direction }, page: 0 });
  };
  if (table.rows.length === 0) {
    return <p class="faint">{say("table.empty")}</p>;
  }
  return (
    <div class="table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard */}
      <section class="scroll" aria-label={caption} tabIndex={0}>
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {table.columns.map((name, i) => (
                <Head
                  key={name}
                  label={columns[i]?.label ?? name}
                  measure={columns[i]?.kind === "measure"}
                  direction={order?.column === i ? order.direction : undefined}
                  onSort={() => sortBy(i)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE).map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
              <Row key={`${page}/${place}`} cells={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
      <Pager page={page} pages={pages} onPage={(next) => setView({ ...view, page: next })} />
    </div>
  );
}

/** Numbers begin with the largest, names with the first; the same head again turns it round. */
function nextDirection(
  order: Order | undefined,
  column: number,
  meaning: ColumnMeaning | undefined,
): Direction {
  if (order?.column === column) {
    return order.direction === "ascending" ? "descending" : "ascending";
  }
  return meaning?.kind === "measure" ? "descending" : "ascending";
}

interface HeadProps {
  label: string;
  measure: boolean;
  direction: Direction | undefined;
  onSort: () => void;
}

function Head({ label, measure, direction, onSort }: HeadProps) {
  const { say } = useSurroundings();
  const arrow = direction === undefined ? "" : direction === "ascending" ? " ↑" : " ↓";
  return (
    <th scope="col" class={measure ? "measure" : ""} aria-sort={direction ?? "none"}>
      <button type="button" title={say("table.sort", { column: label })} onClick={onSort}>
        {label}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

function Row({ cells, columns }: { cells: Cell[]; columns: ColumnMeaning[] }) {
  const { language, say } = useSurroundings();
  return (
    <tr>
      {cells.map((cell, i) => (
        <td key={columns[i]?.name ?? i} class={columns[i]?.kind === "measure" ? "measure" : ""}>
          {cell === null ? (
            <span class="faint">{say("table.missing")}</span>
          ) : (
            written(cell, columns[i], language)
          )}
        </td>
      ))}
    </tr>
  );
}
