import { afterEach, describe, expect, it, vi } from "vitest";
import { Server } from "../../api/server";
import { jobFile } from "../testing";
import { firstRejects, rejectsPath } from "./rejects";

afterEach(() => vi.unstubAllGlobals());

const server = new Server(
  "https://shop.test/",
  () => "",
  () => "en",
);
const { signal } = new AbortController();

function answers(body: BodyInit): void {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
}

describe("rejects", () => {
  it("are read with what is wrong and the record as it stood in the file", async () => {
    answers(
      "reject_line,reject_column,reject_value,reject_reason,id,department\r\n" +
        '2,id,x,"expected a whole number, such as 12",x,Legal\r\n',
    );
    expect(await firstRejects(server, "r", signal)).toEqual({
      columns: [
        "reject_line",
        "reject_column",
        "reject_value",
        "reject_reason",
        "id",
        "department",
      ],
      rows: [["2", "id", "x", "expected a whole number, such as 12", "x", "Legal"]],
      more: false,
    });
  });

  it.each([
    [2, 2, false],
    [3, 2, true],
  ])("of which there are %d are read up to %d", async (lines, read, more) => {
    answers(`a\n${"1\n".repeat(lines)}`);
    const found = await firstRejects(server, "r", signal, 2);
    expect(found.rows.length).toBe(read);
    expect(found.more).toBe(more);
  });

  it("that go on for ever are left once enough of them are read", async () => {
    let left = false;
    const line = new TextEncoder().encode("1,x\n");
    answers(
      new ReadableStream({
        pull: (controller) => controller.enqueue(line),
        cancel: () => {
          left = true;
        },
      }),
    );
    const found = await firstRejects(server, "r", signal, 10);
    expect(found.rows.length).toBe(10);
    expect(left).toBe(true);
  });

  it("are asked for by their file, for a job may have several", () => {
    expect(rejectsPath("j/1", jobFile({ table: "users" }))).toBe("jobs/j%2F1/rejects?file=users");
  });
});
