import { expect, it } from "vitest";
import { Queue } from "./queue";

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { begun: false, end, done };
}

const turns = () => new Promise((resolve) => setTimeout(resolve));
const wanted = new AbortController().signal;

it("lets two run at once and the third when one has ended", async () => {
  const queue = new Queue(2);
  const all = [work(), work(), work()];
  const runs = all.map((one) =>
    queue.run(wanted, () => {
      one.begun = true;
      return one.done;
    }),
  );
  await turns();
  expect(all.map(({ begun }) => begun)).toEqual([true, true, false]);
  all[1]?.end();
  await turns();
  expect(all.map(({ begun }) => begun)).toEqual([true, true, true]);
  for (const { end } of all) {
    end();
  }
  await Promise.all(runs);
});

it("goes on after work that failed, and does not begin what nobody wants any more", async () => {
  const queue = new Queue(1);
  const gone = new AbortController();
  const failing = queue.run(wanted, () => Promise.reject(new Error("no")));
  const unwanted = queue.run(gone.signal, () => Promise.resolve("begun"));
  const next = queue.run(wanted, () => Promise.resolve("next"));
  gone.abort();
  await expect(failing).rejects.toThrow("no");
  await expect(unwanted).rejects.toThrow();
  expect(await next).toBe("next");
});
