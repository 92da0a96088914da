import { useRef } from "preact/hooks";
import { useSurroundings } from "../../app/surroundings";
import { useDrop } from "./useDrop";

/** Where files are chosen: with a button, or by dropping them on any place of the page. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { say } = useSurroundings();
  const input = useRef<HTMLInputElement>(null);
  const over = useDrop(onFiles);
  return (
    <section class={over ? "drop over" : "drop"} aria-labelledby="drop-title">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 15V4M7.5 8.5 12 4l4.5 4.5M4 15v4.5h16V15" />
      </svg>
      <div>
        <h2 id="drop-title">{say("upload.title")}</h2>
        <p class="faint">{say("upload.how")}</p>
      </div>
      <button type="button" class="primary" onClick={() => input.current?.click()}>
        {say("upload.choose")}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={say("upload.choose")}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = "";
        }}
      />
    </section>
  );
}
