import { expect, it, vi } from "vitest";
import { storage } from "../ask/storage";
import { type Pin, pins } from "../dashboard/pins";
import { forgetAll } from "./forget";
import { keptName } from "./kept";
import { apiKey } from "./preferences";

it("with the key go the threads, the pins and the questions of the address", async () => {
  const clear = vi.spyOn(storage, "clear").mockResolvedValue();
  location.hash = "#/ask?q=total+revenue";
  apiKey.value = "open-sesame";
  pins.value = [{ id: "a", questions: ["a"], sql: "" } as unknown as Pin];
  expect(sessionStorage.getItem(keptName("key"))).toBe("open-sesame");
  await forgetAll();
  expect(sessionStorage.getItem(keptName("key"))).toBeNull();
  expect(localStorage.getItem(keptName("pins"))).toBe("[]");
  expect(location.hash).toBe("#/ask");
  expect(clear).toHaveBeenCalledOnce();
});
