import { cleanup, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { show } from "../testing/around";
import { answerOf } from "../testing/replies";
import { ChartView } from "./ChartView";
import { draw } from "./vega";

vi.mock("./vega", () => ({ draw: vi.fn() }));

const drawing = vi.mocked(draw);
const { chart } = answerOf("units");

beforeEach(() => {
  drawing.mockReset();
  drawing.mockImplementation(async (element) => {
    element.textContent = "drawn";
    return { finalize: () => {} } as Awaited<ReturnType<typeof draw>>;
  });
  drawing.mockRejectedValueOnce(new Error("no"));
});
afterEach(cleanup);

it("a picture that failed is drawn again when somebody asks for it", async () => {
  show(<ChartView chart={chart} />);
  fireEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("drawn")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a picture that failed says nothing of the next one", async () => {
  const { again } = show(<ChartView chart={chart} />);
  await screen.findByRole("alert");
  again(<ChartView chart={{ ...chart }} />);
  expect(await screen.findByText("drawn")).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
