import type { ComponentChildren } from "preact";
import type { Chart, ColumnMeaning, Table } from "../api/types";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { ResultTable } from "../table/ResultTable";
import { TableActions } from "../table/TableActions";
import { BigNumber } from "./BigNumber";
import { ChartSwitch } from "./ChartSwitch";
import { ChartView } from "./ChartView";
import { useDrawn } from "./useDrawn";

/** Rows with their picture. */
export interface Result {
  dataset?: string | undefined;
  sql: string;
  data: Table;
  columns: ColumnMeaning[];
  chart: Chart;
  truncated: boolean;
}

interface Props {
  result: Result;
  /** Told when another picture was chosen, so that it is the one that is kept. */
  onChart: (chart: Chart) => void;
  /** More buttons beside those of the rows. */
  children?: ComponentChildren;
}

/** The picture of a result, switched with one click, and its rows. */
export function ResultView({ result, onChart, children }: Props) {
  const { data, columns } = result;
  const rows = { data, columns, title: result.chart.title };
  const { chart, error, choose } = useDrawn(result.chart, rows, onChart);
  return (
    <div class="result">
      <div class="tools">
        <ChartSwitch types={chart.types} chosen={chart.type} onChoose={choose} />
        <div class="actions">
          {children}
          <TableActions result={result} />
        </div>
      </div>
      {error !== undefined && <Failure error={error} />}
      <Picture chart={chart} data={data} columns={columns} />
      {chart.type !== "number" && (
        <ResultTable table={data} columns={columns} caption={chart.title} />
      )}
      {result.truncated && <Truncated rows={data.rows.length} />}
    </div>
  );
}

/** What a chart looks like; of a table nothing. */
export function Picture({ chart, data, columns }: Pick<Result, "chart" | "data" | "columns">) {
  switch (chart.type) {
    case "number":
      return <BigNumber table={data} columns={columns} />;
    case "table":
      return null;
    default:
      return <ChartView chart={chart} />;
  }
}

function Truncated({ rows }: { rows: number }) {
  const { say } = useSurroundings();
  return <p class="faint">{say("table.truncated", { count: rows })}</p>;
}
