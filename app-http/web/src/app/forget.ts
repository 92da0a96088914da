import { storage } from "../ask/storage";
import { pins } from "../dashboard/pins";
import { write } from "./address";
import { apiKey } from "./preferences";

/** Leaves nothing that whoever sits here next could read: no key, thread, pin or question. */
export async function forgetAll(): Promise<void> {
  apiKey.value = "";
  pins.value = [];
  history.replaceState(null, "", write("ask"));
  await storage.clear();
}
