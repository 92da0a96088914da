import { useEffect } from "preact/hooks";
import { LANGUAGES, type Language } from "../language/words";
import { address, PAGES, write } from "./address";
import { forgetAll } from "./forget";
import { apiKey, language, THEMES, theme } from "./preferences";
import { type Theme, useSurroundings } from "./surroundings";

const LANGUAGE_NAMES: Record<Language, string> = { en: "English", es: "Español" };

/** The name, the pages, and how the page speaks and looks. */
export function Header() {
  const { say } = useSurroundings();
  const { page } = address.value;
  useEffect(() => {
    document.title = `${say(`page.${page}`)} · Quaestor`;
  }, [page, say]);
  return (
    <header class="head">
      <a class="name" href={write("ask")}>
        Quaestor
      </a>
      <nav aria-label={say("page.pages")}>
        {PAGES.map((other) => (
          <a key={other} href={write(other)} aria-current={other === page ? "page" : undefined}>
            {say(`page.${other}`)}
          </a>
        ))}
      </nav>
      <div class="preferences">
        {apiKey.value && (
          <button
            type="button"
            title={say("key.forget.why")}
            onClick={() => {
              if (confirm(say("key.forget.sure"))) {
                forgetAll().finally(() => location.reload());
              }
            }}
          >
            {say("key.forget")}
          </button>
        )}
        <select
          aria-label={say("page.language")}
          value={language.value}
          onChange={(event) => {
            language.value = event.currentTarget.value as Language;
          }}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
        <select
          aria-label={say("page.theme")}
          value={theme.value}
          onChange={(event) => {
            theme.value = event.currentTarget.value as Theme;
          }}
        >
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {say(`page.theme.${name}`)}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
