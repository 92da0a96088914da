import { useSurroundings } from "../app/surroundings";

interface Props {
  /** Counted from 0. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

export function Pager({ page, pages, onPage }: Props) {
  const { say } = useSurroundings();
  if (pages < 2) {
    return null;
  }
  return (
    <div class="pager">
      <button
        type="button"
        class="icon"
        disabled={page === 0}
        aria-label={say("table.previous")}
        onClick={() => onPage(page - 1)}
      >
        ‹
      </button>
      <span aria-live="polite">{say("table.page", { page: page + 1, pages })}</span>
      <button
        type="button"
        class="icon"
        disabled={page + 1 >= pages}
        aria-label={say("table.next")}
        onClick={() => onPage(page + 1)}
      >
        ›
      </button>
    </div>
  );
}
