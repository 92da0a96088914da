import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Report, ReportResult } from "../api/reports";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useLoaded } from "../app/useLoaded";
import { useDrawn } from "../chart/useDrawn";
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
  const { language, say } = useSurroundings();
  const columns = useMemo(() => meanings(report, result.data), [report, result]);
  const part = useMemo(() => charted(result, columns), [result, columns]);
  const rows = { data: part.data, columns: part.columns, title: result.title };
  const own = useMemo(() => ({ ...result.chart, types: part.types }), [result, part]);
  const { chart, error, choose } = useDrawn(own, rows);
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
