import { render } from "preact";
import { afterEach, expect, it } from "vitest";
import { Surrounded } from "../../testing/around";
import { DropZone } from "./DropZone";

const page = document.createElement("div");
afterEach(() => render(null, page));

function drop(transfer: Partial<DataTransfer>): Event {
  const event = new Event("drop", { cancelable: true });
  dispatchEvent(Object.assign(event, { dataTransfer: transfer }));
  return event;
}

/** Without waiting for anything: what is on the page can be used from then on. */
function taken(transfer: Partial<DataTransfer>) {
  const files: unknown[] = [];
  render(
    <Surrounded>
      <DropZone onFiles={(dropped) => files.push(...dropped)} />
    </Surrounded>,
    page,
  );
  return { files, event: drop(transfer) };
}

it("a file is taken as soon as the page says that it may be dropped", () => {
  const file = new File(["id,job\n1,Cook\n"], "jobs.csv");
  const { files, event } = taken({ types: ["Files"], files: [file] as unknown as FileList });
  expect(files).toEqual([file]);
  expect(event.defaultPrevented).toBe(true);
});

it("what is no file is left to the browser", () => {
  const { files, event } = taken({ types: ["text/plain"] });
  expect(files).toEqual([]);
  expect(event.defaultPrevented).toBe(false);
});

it("nothing is taken after the page is gone", () => {
  const { files } = taken({ types: ["text/plain"] });
  render(null, page);
  expect(drop({ types: ["Files"] }).defaultPrevented).toBe(false);
  expect(files).toEqual([]);
});
