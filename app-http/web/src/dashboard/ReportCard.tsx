import { useRef, useState } from "preact/hooks";
import type { Report } from "../api/reports";
import { write } from "../app/address";
import { Failure } from "../app/Failure";
import { useSurroundings } from "../app/surroundings";
import { useCopied } from "../app/useCopied";
import { fileName, save } from "../table/saving";
import type { Filters } from "./filters";
import { ReportContent } from "./ReportContent";
import { nameIn } from "./saved";
import { useSeen } from "./useSeen";

interface Props {
  report: Report;
  filters: Filters;
  onAddress: (address: URLSearchParams) => void;
}

/** A report with the values of the address; asked for when somebody comes near it. */
export function ReportCard({ report, filters, onAddress }: Props) {
  const { server, language, say } = useSurroundings();
  const place = useRef<HTMLElement>(null);
  const seen = useSeen(place);
  const [copied, copy] = useCopied();
  const [error, setError] = useState<unknown>();
  const link = write("dashboard", filters.linkTo(report));
  const request = filters.of(report);
  const download = async () => {
    const all = new URLSearchParams([...request, ["format", "csv"]]);
    const response = await server.send(`analytics/${report.name}?${all}`, {});
    const name = nameIn(response.headers.get("Content-Disposition"));
    save(await response.blob(), name ?? fileName(report.title, "csv"));
  };
  const Title = filters.alone ? "h1" : "h3";
  return (
    <article class="card report" ref={place}>
      <header>
        <Title>{filters.alone ? report.title : <a href={link}>{report.title}</a>}</Title>
        {language === "en" && <p class="faint">{report.description}</p>}
      </header>
      {seen ? (
        <ReportContent report={report} filters={filters} onAddress={onAddress}>
          <button
            type="button"
            onClick={() => download().then(() => setError(undefined), setError)}
          >
            {say("action.csv")}
          </button>
          <button type="button" onClick={() => copy(new URL(link, location.href).href)}>
            {copied ? say("action.copied") : say("action.link")}
          </button>
          {error !== undefined && <Failure error={error} />}
        </ReportContent>
      ) : (
        <p class="faint waiting">{say("page.loading")}</p>
      )}
    </article>
  );
}
