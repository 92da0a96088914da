import type { ComponentChildren } from "preact";

interface Props {
  caption: string;
  heads: string[];
  /** The places of the columns with figures, which stand at the right. */
  figures?: number[];
  children: ComponentChildren;
}

/** A small table that scrolls in itself where it is wider than the page. */
export function ScrollingTable({ caption, heads, figures = [], children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls needs the keyboard
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files may name a column twice
              <th key={place} scope="col" class={figures.includes(place) ? "measure" : ""}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
