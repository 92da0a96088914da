import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { draw } from "../api/chart";
import type { Report, ReportResult } from "../api/reports";
import type { Chart, ChartType } from "../api/types";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { CardResult } from "./CardResult";
import type { Filters } from "./filters";
import { ParameterInput } from "./ParameterInput";
import { cards } from "./queue";
import { charted, meanings } from "./rows";

interface Props {
  report: Report;
  filters: Filters;
  onAddress: (address: URLSearchParams) => void;
  children: ComponentChildren;
}

/** What a report says, or why it says nothing. */
export function ReportContent({ report, filters, onAddress, children }: Props) {
  const { server, language, say } = useSurroundings();
  const path = `analytics/${report.name}?${filters.of(report)}`;
  const { value, error, busy, again } = useLoaded(
    (signal) => cards.run(signal, () => server.get<ReportResult>(path, signal)),
    `${language} ${path}`,
  );
  return (
    <div class="content" aria-busy={busy}>
      {!filters.alone && (
        <OwnInputs report={report} filters={filters} ran={value} onAddress={onAddress} />
      )}
      {error !== undefined && <Failure error={error} onAgain={again} />}
      {value ? (
        <Drawn report={report} result={value}>
          {children}
        </Drawn>
      ) : (
        busy && <p class="faint waiting">{say("page.loading")}</p>
      )}
    </div>
  );
}

/** The parameters that only this report has. */
function OwnInputs(props: Omit<Props, "children"> & { ran: ReportResult | undefined }) {
  const { report, filters, ran, onAddress } = props;
  const own = filters.own(report).filter(({ list }) => !list);
  if (own.length === 0) {
    return null;
  }
  return (
    <div class="parameters">
      {own.map((parameter) => {
        const name = filters.nameOf(parameter, report);
        return (
          <ParameterInput
            key={name}
            parameter={parameter}
            value={filters.address.get(name) ?? String(ran?.parameters[parameter.name] ?? "")}
            onValue={(value) => onAddress(filters.with({ [name]: value === "" ? [] : [value] }))}
          />
        );
      })}
    </div>
  );
}

interface DrawnProps {
  report: Report;
  result: ReportResult;
  children: ComponentChildren;
}

function Drawn({ report, result, children }: DrawnProps) {
  const { server, language, say } = useSurroundings();
  const [other, setOther] = useState<{ of: ReportResult; chart: Chart }>();
  const [error, setError] = useState<unknown>();
  const columns = useMemo(() => meanings(report, result.data), [report, result]);
  const part = useMemo(() => charted(result, columns), [result, columns]);
  const chart = other?.of === result ? other.chart : result.chart;
  const show = async (type: ChartType): Promise<Chart> =>
    type === result.chart.type
      ? result.chart
      : (await draw(server, { ...part, type, title: result.title, language })).chart;
  const choose = (type: ChartType) =>
    show(type).then((drawn) => {
      // What the report's own rows can carry is known better than by a part of them.
      setOther({ of: result, chart: { ...drawn, types: result.chart.types } });
      setError(undefined);
    }, setError);
  return (
    <>
      <CardResult
        chart={chart}
        charted={part}
        data={result.data}
        columns={columns}
        truncated={result.truncated}
        onType={choose}
      >
        {children}
      </CardResult>
      {error !== undefined && <Failure error={error} />}
      {result.fresh_as_of && (
        <small>
          {say("report.fresh", {
            time: new Intl.DateTimeFormat(language, {
              dateStyle: "medium",
              timeStyle: "short",
            }).format(new Date(result.fresh_as_of)),
          })}
        </small>
      )}
    </>
  );
}
