import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Refused } from "../api/server";
import type { Info } from "../api/types";
import { Failure } from "./Failure";
import { apiKey } from "./preferences";
import { useSurroundings } from "./surroundings";
import { useLoaded } from "./useLoaded";

const UNAUTHORIZED = 401;

/** Shows the page to whom the server lets in, and asks all others for a key. */
export function KeyGate({ children }: { children: ComponentChildren }) {
  const { server } = useSurroundings();
  const info = useLoaded<Info>((signal) => server.get("info", signal), apiKey.value);
  if (info.value && !info.error) {
    return <>{children}</>;
  }
  if (info.error instanceof Refused && info.error.problem.status === UNAUTHORIZED) {
    return <KeyForm />;
  }
  return info.error === undefined ? null : <Failure error={info.error} onAgain={info.again} />;
}

function KeyForm() {
  const { say } = useSurroundings();
  const [text, setText] = useState("");
  const refused = apiKey.value !== "";
  const send = (event: Event) => {
    event.preventDefault();
    apiKey.value = text.trim();
  };
  return (
    <form class="card key" onSubmit={send}>
      <h1>{say("key.title")}</h1>
      <p>{say("key.why")}</p>
      {refused && <p role="alert">{say("key.refused")}</p>}
      <label>
        {say("key.label")}
        <input
          type="password"
          autocomplete="off"
          required
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {say("key.send")}
      </button>
    </form>
  );
}
