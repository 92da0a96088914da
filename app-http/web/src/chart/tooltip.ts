/**
 * Shows what a mark stands for. Unlike the library's own, it lives beside the picture, with the
 * page's colours, and so inside of a shadow root, too.
 *
 * @returns what vega calls whenever the pointer meets another mark
 */
export function tooltipIn(element: HTMLElement) {
  const box = document.createElement("dl");
  box.className = "tooltip";
  box.setAttribute("aria-hidden", "true");
  box.hidden = true;
  return (_view: unknown, event: MouseEvent, _item: unknown, value: unknown) => {
    const facts = factsOf(value);
    box.hidden = facts.length === 0;
    if (!box.hidden) {
      box.replaceChildren(...facts.flatMap(([name, fact]) => [cell("dt", name), cell("dd", fact)]));
      element.append(box);
      place(box, event);
    }
  };
}

function factsOf(value: unknown): [string, string][] {
  return typeof value === "object" && value !== null
    ? Object.entries(value).map(([name, fact]) => [name, String(fact)])
    : [];
}

function cell(tag: "dt" | "dd", text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

const BESIDE_POINTER = 14;

/** Below the pointer and to its right, as long as there is room. */
function place(box: HTMLElement, { clientX, clientY }: MouseEvent): void {
  const { width, height } = box.getBoundingClientRect();
  const left = clientX + BESIDE_POINTER;
  const top = clientY + BESIDE_POINTER;
  box.style.left = `${left + width > innerWidth ? clientX - BESIDE_POINTER - width : left}px`;
  box.style.top = `${top + height > innerHeight ? clientY - BESIDE_POINTER - height : top}px`;
}
