import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Chart, ChartType, ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";
import { ChartSwitch } from "../chart/ChartSwitch";
import { Picture } from "../chart/ResultView";
import { ResultTable } from "../table/ResultTable";
import { RowFigures } from "./Figures";

interface Props {
  chart: Chart;
  /** What the chart shows; of a report, some columns of it. */
  charted: { data: Table; columns: ColumnMeaning[] };
  data: Table;
  columns: ColumnMeaning[];
  truncated: boolean;
  onType: (type: ChartType) => void;
  /** More buttons. */
  children: ComponentChildren;
}

/** A result on a card: its picture, and its rows for who asks for them. */
export function CardResult(props: Props) {
  const { chart, charted, data, columns, truncated, onType, children } = props;
  const { say } = useSurroundings();
  const picture = useMemo(() => untitled(chart), [chart]);
  const count = data.rows.length;
  const rows = <ResultTable table={data} columns={columns} caption={chart.title} />;
  return (
    <>
      {chart.type === "table" ? (
        count === 1 ? (
          <RowFigures table={data} columns={columns} />
        ) : (
          rows
        )
      ) : (
        <Picture chart={picture} data={charted.data} columns={charted.columns} />
      )}
      {chart.type !== "table" && (
        <details class="rows">
          <summary>{count === 1 ? say("table.row") : say("table.rows", { count })}</summary>
          {rows}
        </details>
      )}
      {truncated && <p class="faint">{say("table.truncated", { count })}</p>}
      <div class="tools">
        <ChartSwitch types={chart.types} chosen={chart.type} onChoose={onType} />
        <div class="actions">{children}</div>
      </div>
    </>
  );
}

/** The card has the title already. */
function untitled(chart: Chart): Chart {
  const { title: _, ...specification } = chart.vega_lite;
  return { ...chart, vega_lite: specification };
}
