import { useRef, useState } from "preact/hooks";
import { useSurroundings } from "../app/surroundings";
import { storage, type Title } from "./storage";

interface Props {
  current: string;
  onOpen: (id: string) => void;
}

/** The threads that this browser has kept. */
export function EarlierThreads({ current, onOpen }: Props) {
  const { language, say } = useSurroundings();
  const [titles, setTitles] = useState<Title[]>([]);
  const list = useRef<HTMLDetailsElement>(null);
  const refresh = () => storage.titles().then(setTitles);
  const others = titles.filter((title) => title.id !== current);
  const day = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const open = (id: string) => {
    list.current?.removeAttribute("open");
    onOpen(id);
  };
  return (
    <details class="menu" ref={list} onToggle={refresh}>
      <summary>{say("ask.earlier")}</summary>
      <ul>
        {others.length === 0 && <li class="faint">{say("ask.earlier.none")}</li>}
        {others.map(({ id, at, title }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => open(id)}>
              {title}
              <small>{day.format(at)}</small>
            </button>
            <button
              type="button"
              class="icon"
              aria-label={say("ask.earlier.delete", { title })}
              onClick={() => storage.remove(id).then(refresh)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
