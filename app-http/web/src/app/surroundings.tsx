import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Server } from "../api/server";
import type { Language, Say } from "../language/words";

/** What every part of the page needs: whom to ask, and in which language to speak. */
export interface Surroundings {
  server: Server;
  language: Language;
  say: Say;
}

const Context = createContext<Surroundings | undefined>(undefined);

export const Around = Context.Provider;

export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) {
    throw new Error("this part of the page stands outside of its surroundings");
  }
  return surroundings;
}
