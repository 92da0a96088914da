import { lazy, Suspense } from "preact/compat";
import { useMemo } from "preact/hooks";
import { Server } from "../api/server";
import { AnswerActions } from "../ask/AnswerActions";
import { AskPage } from "../ask/AskPage";
import { Conversation } from "../ask/conversation";
import { type Language, sayIn } from "../language/words";
import { address } from "./address";
import { Header } from "./Header";
import { KeyGate } from "./KeyGate";
import { apiKey, language, theme } from "./preferences";
import { Around, type Theme, useSurroundings } from "./surroundings";

const DataPage = lazy(() => import("../data/DataPage"));
const DashboardPage = lazy(() => import("../dashboard/DashboardPage"));

/** A button, for what stands behind the `#` of the address is the page's state. */
function SkipButton() {
  const { say } = useSurroundings();
  return (
    <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
      {say("page.skip")}
    </button>
  );
}

const server = new Server(
  new URL("./", document.baseURI).href,
  () => apiKey.value,
  () => language.value,
);
const conversation = new Conversation(server);

/** The whole page: its head, and the part that the address names. */
export function App() {
  return <Spoken language={language.value} theme={theme.value} />;
}

function Spoken({ language, theme }: { language: Language; theme: Theme }) {
  const surroundings = useMemo(
    () => ({ server, language, say: sayIn(language), theme, AnswerActions }),
    [language, theme],
  );
  return (
    <Around value={surroundings}>
      <SkipButton />
      <Header />
      <main id="content" tabIndex={-1}>
        <KeyGate>
          <Suspense fallback={<p class="faint">{surroundings.say("page.loading")}</p>}>
            {address.value.page === "ask" && <AskPage conversation={conversation} />}
            {address.value.page === "data" && <DataPage />}
            {address.value.page === "dashboard" && <DashboardPage />}
          </Suspense>
        </KeyGate>
      </main>
    </Around>
  );
}
