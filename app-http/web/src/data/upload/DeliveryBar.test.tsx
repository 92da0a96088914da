import { cleanup, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { show } from "../../testing/around";
import { DeliveryBar } from "./DeliveryBar";

afterEach(cleanup);

it.each([
  [0, 1],
  [0.99, 1],
  [1, 0],
])("with the share %s of the bytes sent there are %s ways to stop", (share, ways) => {
  show(<DeliveryBar share={share} onStop={() => {}} />);
  expect(screen.queryAllByRole("button", { name: "Stop" })).toHaveLength(ways);
});
