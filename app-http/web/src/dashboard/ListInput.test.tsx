import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import type { ReportParameter } from "../api/reports";
import { show } from "../testing/around";
import { json, replying } from "../testing/replies";
import { ListInput } from "./ListInput";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const regions: ReportParameter = {
  name: "regions",
  type: "text",
  list: true,
  default: null,
  minimum: null,
  maximum: null,
  allowed_values: [],
  description: "",
};

const input = () => (
  <ListInput dataset="ai_usage" parameter={regions} values={[]} onValues={() => {}} />
);

it("the regions are those that there are now, also after a load", async () => {
  let known = ["US", "EU"];
  replying(({ path }) =>
    path.startsWith("schema")
      ? json({ tables: [] })
      : json({ data: { region_wise_spends: known.map((region) => ({ region })) } }),
  );
  show(input());
  await screen.findByRole("button", { name: "EU" });
  cleanup();
  known = ["US", "EU", "APAC"];
  show(input());
  await screen.findByRole("button", { name: "APAC" });
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual([
    "All",
    "APAC",
    "EU",
    "US",
  ]);
});
