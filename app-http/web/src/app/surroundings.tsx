import { type ComponentType, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Server } from "../api/server";
import type { AnswerActionsProps } from "../ask/AnswerActions";
import type { Language, Say } from "../language/words";

/** Which colours; those of the system for `auto`. */
export type Theme = "auto" | "light" | "dark";

/**
 * What every part of the page needs: whom to ask, in which language to speak and how it looks. What
 * only a whole page can do is here too, so that the element in other people's pages goes without.
 */
export interface Surroundings {
  server: Server;
  language: Language;
  say: Say;
  theme: Theme;
  /** Buttons beside an answer that keep it in this browser, or lead to it. */
  AnswerActions?: ComponentType<AnswerActionsProps>;
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
