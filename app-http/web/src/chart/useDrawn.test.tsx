import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { draw } from "../api/chart";
import type { Chart, ChartType } from "../api/types";
import { show } from "../testing/around";
import { answerOf } from "../testing/replies";
import { useDrawn } from "./useDrawn";

vi.mock("../api/chart", () => ({ draw: vi.fn() }));

interface Drawing {
  type: ChartType | undefined;
  signal: AbortSignal | undefined;
  end: () => void;
  fail: () => void;
}

const { chart, data, columns } = answerOf("units");
let drawings: Drawing[];
let kept: ChartType[];

beforeEach(() => {
  drawings = [];
  kept = [];
  vi.mocked(draw).mockImplementation(
    (_server, { type }, signal) =>
      new Promise((resolve, reject) =>
        drawings.push({
          type,
          signal,
          end: () => resolve({ chart: { ...chart, type: type ?? "bar", types: [] }, columns: [] }),
          fail: () => reject(new Error("no")),
        }),
      ),
  );
});
afterEach(cleanup);

function Shown({ own, rows = data }: { own: Chart; rows?: typeof data }) {
  const drawn = useDrawn(own, { data: rows, columns, title: "units" }, ({ type }) => {
    kept.push(type);
  });
  return (
    <>
      <output>{`${drawn.chart.type}${drawn.error === undefined ? "" : " failed"}`}</output>
      {(["number", "bar", "line"] as const).map((type) => (
        <button key={type} type="button" onClick={() => drawn.choose(type)}>
          {type}
        </button>
      ))}
    </>
  );
}

const choose = (name: ChartType) => fireEvent.click(screen.getByRole("button", { name }));
const shown = () => screen.getByRole("status").textContent;

it("the picture is the one that was chosen last, whichever comes first", async () => {
  show(<Shown own={chart} />);
  choose("bar");
  choose("line");
  drawings[1]?.end();
  await waitFor(() => expect(shown()).toBe("line"));
  drawings[0]?.end();
  await new Promise((resolve) => setTimeout(resolve));
  expect(shown()).toBe("line");
  expect(drawings.map(({ type, signal }) => [type, signal?.aborted])).toEqual([
    ["bar", true],
    ["line", false],
  ]);
  expect(kept).toEqual(["line"]);
});

it("the picture that the rows came with needs no drawing, and gives up the one under way", async () => {
  show(<Shown own={chart} />);
  choose("bar");
  choose("number");
  drawings[0]?.fail();
  await waitFor(() => expect(kept).toEqual(["number"]));
  expect(shown()).toBe("number");
  expect(drawings).toHaveLength(1);
});

it("a drawing that failed is told until another one is there", async () => {
  show(<Shown own={chart} />);
  choose("bar");
  drawings[0]?.fail();
  await waitFor(() => expect(shown()).toBe("number failed"));
  choose("line");
  drawings[1]?.end();
  await waitFor(() => expect(shown()).toBe("line"));
});

it("rows that come anew bring their own picture, and give up a drawing of those before", async () => {
  const { again } = show(<Shown own={chart} />);
  choose("bar");
  drawings[0]?.end();
  await waitFor(() => expect(shown()).toBe("bar"));
  choose("line");
  again(<Shown own={{ ...chart, type: "table" }} rows={{ ...data }} />);
  expect(shown()).toBe("table");
  await waitFor(() => expect(drawings[1]?.signal?.aborted).toBe(true));
});
