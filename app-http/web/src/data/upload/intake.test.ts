import { afterEach, describe, expect, it, vi } from "vitest";
import { Server } from "../../api/server";
import * as uploads from "../../api/uploads";
import { tablePreview } from "../testing";
import { Intake } from "./intake";

afterEach(() => vi.restoreAllMocks());

const users = new File(["id\n"], "u.csv");
const transactions = new File(["id\n"], "t.csv");
const order = { path: "upload/csv/users", files: { file: users }, maxRejects: "", again: false };

function intake(): Intake {
  vi.spyOn(uploads, "preview").mockImplementation(async (_server, file) => ({
    tables: [tablePreview({ table: file === users ? "users" : "transactions" })],
    columns: ["id"],
    rows: [],
  }));
  return new Intake(
    new Server(
      "https://shop.test/",
      () => "",
      () => "en",
    ),
  );
}

describe("files that are chosen", () => {
  it("are looked at, and found to go together whichever comes first", async () => {
    const taken = intake();
    taken.choose([transactions, users]);
    expect(taken.pair.value).toBeUndefined();
    await vi.waitFor(() => expect(taken.pair.value).toBeDefined());
    expect(taken.pair.value?.map(({ file }) => file.name)).toEqual(["u.csv", "t.csv"]);
  });

  it("tell what is wrong when the server cannot read one", async () => {
    const taken = intake();
    vi.spyOn(uploads, "preview").mockRejectedValue(new Error("the file is empty"));
    taken.choose([users]);
    await vi.waitFor(() =>
      expect(taken.chosen.value[0]?.error).toEqual(new Error("the file is empty")),
    );
  });

  it("are left once they are sent, and can be sent for that job again", async () => {
    const taken = intake();
    taken.choose([users, transactions]);
    vi.spyOn(uploads, "upload").mockResolvedValue({ job_id: "j1" });
    expect(await taken.send("u", order)).toBe("j1");
    expect(taken.chosen.value.map(({ file }) => file.name)).toEqual(["t.csv"]);
    expect(taken.delivery.value).toBeUndefined();
    expect(taken.orderOf("j1")).toBe(order);
  });

  it("stay when the server refuses them, which is told", async () => {
    const taken = intake();
    taken.choose([users]);
    vi.spyOn(uploads, "upload").mockRejectedValue(new Error("too large"));
    expect(await taken.send("u", order)).toBeUndefined();
    expect(taken.chosen.value.length).toBe(1);
    expect(taken.delivery.value?.error).toEqual(new Error("too large"));
    expect(taken.busy).toBe(false);
  });

  it("are sent once, also when they are sent again meanwhile", async () => {
    const taken = intake();
    taken.choose([users]);
    const upload = vi.spyOn(uploads, "upload").mockResolvedValue({ job_id: "j1" });
    const sent = [taken.send("u", order), taken.send("u", order)];
    expect(await Promise.all(sent)).toEqual(["j1", undefined]);
    expect(upload).toHaveBeenCalledTimes(1);
  });

  it("stay when sending them is stopped, which is no failure", async () => {
    const taken = intake();
    taken.choose([users]);
    vi.spyOn(uploads, "upload").mockImplementation(
      (_server, _order, signal) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        ),
    );
    const sent = taken.send("u", order);
    expect(taken.busy).toBe(true);
    taken.stop();
    expect(await sent).toBeUndefined();
    expect(taken.chosen.value.length).toBe(1);
    expect(taken.delivery.value).toBeUndefined();
  });
});
