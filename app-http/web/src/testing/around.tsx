import { render } from "@testing-library/preact";
import type { ComponentChild, ComponentChildren } from "preact";
import { Server } from "../api/server";
import { Around } from "../app/surroundings";
import { type Language, sayIn } from "../language/words";

const speak = (language: Language) => ({
  server: new Server(
    "http://quaestor/",
    () => "",
    () => language,
  ),
  language,
  say: sayIn(language),
  theme: "auto" as const,
});

const spoken = { en: speak("en"), es: speak("es") };

export function Surrounded(props: { language?: Language; children: ComponentChildren }) {
  return <Around value={spoken[props.language ?? "en"]}>{props.children}</Around>;
}

/** Shows a part of the page, and shows another one in its place. */
export function show(child: ComponentChild, language?: Language) {
  const within = (one: ComponentChild, other = language) => (
    <Surrounded {...(other ? { language: other } : {})}>{one}</Surrounded>
  );
  const { container, rerender } = render(within(child));
  const again = (one: ComponentChild, other?: Language) => rerender(within(one, other));
  return { container, again };
}
