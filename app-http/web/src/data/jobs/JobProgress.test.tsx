import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Job } from "../../api/jobs";
import { Server } from "../../api/server";
import { Around } from "../../app/surroundings";
import { type Language, sayIn } from "../../language/words";
import { job } from "../testing";
import { JobOutcome } from "./JobOutcome";
import { JobProgress } from "./JobProgress";

afterEach(cleanup);

const around = (language: Language) => ({
  server: new Server(
    "https://shop.test/",
    () => "",
    () => "en",
  ),
  language,
  say: sayIn(language),
  theme: "light" as const,
});

function progress(told: Job, language: Language = "en") {
  return (
    <Around value={around(language)}>
      <JobProgress job={told} />
    </Around>
  );
}

function outcome(told: Job, onAgain?: () => void) {
  return (
    <Around value={around("en")}>
      <JobOutcome job={told} onAgain={onAgain} />
    </Around>
  );
}

const running = job({ rows_read: 400, rows_per_second: 1234.5, seconds_left: 65 });

describe("a load that runs", () => {
  it.each([
    ["en", ["400 of 1,000 rows", "1,235 rows/s", "about 1 min 5 sec left"]],
    ["es", ["400 de 1.000 filas", "1.235 filas/s", "faltan unos 1 min 5 s"]],
  ] as const)("shows how far it is, in %s", (language, texts) => {
    render(progress(running, language));
    expect(screen.getByRole("progressbar").getAttribute("value")).toBe("0.4");
    for (const text of texts) {
      expect(screen.getByText(text)).toBeTruthy();
    }
  });

  it("says aloud one quarter after the other, and nothing between", () => {
    const { rerender } = render(progress(job({ rows_read: 260 })));
    const said = () => screen.getByRole("status").textContent;
    expect(said()).toBe("25%");
    rerender(progress(job({ rows_read: 480 })));
    expect(said()).toBe("25%");
    rerender(progress(job({ rows_read: 510 })));
    expect(said()).toBe("50%");
  });

  it("cannot be cancelled twice", () => {
    render(progress(job({ cancelling: true })));
    expect(screen.getByRole("button").hasAttribute("disabled")).toBe(true);
  });
});

describe("a load that is over", () => {
  it("says how many rows there are more, and how many did not fit", () => {
    render(outcome(job({ state: "done", rows_read: 5, rows_written: 3, rows_rejected: 2 })));
    expect(screen.getByRole("status").textContent).toContain("3 rows loaded");
    expect(screen.getByText("2 of 5 rows did not fit and were left out.")).toBeTruthy();
  });

  it("of a file that came before says so, leads to it and offers to load it again", () => {
    let asked = 0;
    const repeated = job({ state: "done", duplicate_of: "j0" });
    render(
      outcome(repeated, () => {
        asked++;
      }),
    );
    expect(screen.getByText(/loaded before/)).toBeTruthy();
    expect(screen.getByRole("link").getAttribute("href")).toBe("#/data?job=j0");
    screen.getByRole("button").click();
    expect(asked).toBe(1);
  });

  it("and failed says that nothing was written, and why", () => {
    const error = { code: "too-many-rejects", detail: "12 rows do not fit" };
    render(outcome(job({ state: "failed", error })));
    const text = screen.getByRole("status").textContent;
    expect(text).toContain("Nothing was written");
    expect(text).toContain("12 rows do not fit");
  });
});
