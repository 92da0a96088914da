import { useEffect, useRef, useState } from "preact/hooks";
import { draw } from "../api/chart";
import type { Chart, ChartType, ColumnMeaning, Table } from "../api/types";
import { useSurroundings } from "../app/surroundings";

interface Rows {
  data: Table;
  columns: ColumnMeaning[];
  title: string;
}

interface Drawn {
  chart: Chart;
  error: unknown;
  choose: (type: ChartType) => void;
}

/**
 * The picture of rows, as another kind once one is chosen. Only the last choice counts: a drawing
 * that is under way is given up for the next one, and when other rows come.
 *
 * @param own the picture that the rows came with; another one takes the place of what was chosen
 * @param onChart told of each picture that was chosen, so that it can be kept
 */
export function useDrawn(
  own: Chart,
  rows: Rows,
  onChart: (chart: Chart) => void = () => {},
): Drawn {
  const { server, language } = useSurroundings();
  const [other, setOther] = useState<{ of: Chart; chart: Chart }>();
  const [failed, setFailed] = useState<{ of: Chart; error: unknown }>();
  const drawing = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a drawing is of its rows
  useEffect(() => () => drawing.current?.abort(), [rows.data]);
  const choose = async (type: ChartType) => {
    drawing.current?.abort();
    const abort = new AbortController();
    const { signal } = abort;
    drawing.current = abort;
    try {
      const chart =
        type === own.type ? own : (await draw(server, { ...rows, type, language }, signal)).chart;
      if (!signal.aborted) {
        // What rows can carry was told with them; a part of them may tell less.
        const chosen = { ...chart, types: own.types };
        setOther({ of: own, chart: chosen });
        setFailed(undefined);
        onChart(chosen);
      }
    } catch (error) {
      if (!signal.aborted) {
        setFailed({ of: own, error });
      }
    }
  };
  return {
    chart: other?.of === own ? other.chart : own,
    error: failed?.of === own ? failed.error : undefined,
    choose,
  };
}
