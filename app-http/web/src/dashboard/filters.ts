import type { Report, ReportParameter } from "../api/reports";

/** The parameters of the address that are the page's own; all others are those of reports. */
const OWN = ["dataset", "report"];

/**
 * Where the values of a report's parameters stand in the address. On the dashboard a parameter
 * that matters to all cards stands by its name, any other one behind the name of its report, as in
 * `top-products.limit`. Of a report alone all of them stand by their names.
 */
export class Filters {
  private readonly common: ReportParameter[];

  /**
   * @param reports all of one dataset
   * @param address what stands there now
   * @param alone whether one of the reports is shown, and no other
   */
  constructor(
    reports: Report[],
    readonly address: URLSearchParams,
    readonly alone: boolean,
  ) {
    this.common = commonOf(reports);
  }

  /** Those that are set above all cards. */
  get ofAll(): ReportParameter[] {
    return this.common;
  }

  /** Those that are set on the card of a report. */
  own(report: Report): ReportParameter[] {
    return report.parameters.filter((parameter) => !this.isCommon(parameter));
  }

  nameOf(parameter: ReportParameter, report?: Report): string {
    return this.alone || !report || this.isCommon(parameter)
      ? parameter.name
      : `${report.name}.${parameter.name}`;
  }

  /** What the server is asked for: each parameter that has a value, in the report's order. */
  of(report: Report): URLSearchParams {
    const request = new URLSearchParams();
    for (const parameter of report.parameters) {
      for (const value of this.address.getAll(this.nameOf(parameter, report))) {
        request.append(parameter.name, value);
      }
    }
    return request;
  }

  /** The address of one report alone, with the values that it has now. */
  linkTo(report: Report): URLSearchParams {
    return new URLSearchParams([
      ["dataset", report.dataset],
      ["report", report.name],
      ...this.of(report),
    ]);
  }

  /** The address with other values; none take a parameter out. */
  with(values: Record<string, string[]>): URLSearchParams {
    const next = new URLSearchParams(
      [...this.address].filter(([name]) => values[name] === undefined),
    );
    for (const [name, some] of Object.entries(values)) {
      for (const value of some) {
        next.append(name, value);
      }
    }
    return next;
  }

  /** The address without any values. */
  cleared(): URLSearchParams {
    return new URLSearchParams([...this.address].filter(([name]) => OWN.includes(name)));
  }

  get areSet(): boolean {
    return [...this.address.keys()].some((name) => !OWN.includes(name));
  }

  private isCommon(parameter: ReportParameter): boolean {
    return this.common.some((other) => other.name === parameter.name);
  }
}

/** Parameters that two reports or more have, and the first and last day of the data. */
function commonOf(reports: Report[]): ReportParameter[] {
  const found = new Map<string, ReportParameter[]>();
  for (const parameter of reports.flatMap((report) => report.parameters)) {
    found.set(parameter.name, [...(found.get(parameter.name) ?? []), parameter]);
  }
  return [...found.values()]
    .filter((same) =>
      same.every(({ type, list }) => type === same[0]?.type && list === same[0].list),
    )
    .filter((same) => same.length > 1 || same.some(isDayOfData))
    .flatMap((same) => same[0] ?? []);
}

function isDayOfData({ default: value }: ReportParameter): boolean {
  return value === "first_day" || value === "last_day";
}

export interface Range {
  start: ReportParameter;
  end: ReportParameter;
}

/** The two parameters that say from which day to which; the data's own days when left out. */
export function rangeOf(parameters: ReportParameter[]): Range | undefined {
  const start = parameters.find((parameter) => parameter.default === "first_day");
  const end = parameters.find((parameter) => parameter.default === "last_day");
  return start && end ? { start, end } : undefined;
}
