import { useEffect, useState } from "preact/hooks";

const SHOWN_MILLIS = 1_500;

/** Copies a text, and says for a moment that it did. */
export function useCopied(): [boolean, (text: string) => void] {
  const [copied, setCopied] = useState(0);
  useEffect(() => {
    if (copied === 0) {
      return;
    }
    const timer = setTimeout(() => setCopied(0), SHOWN_MILLIS);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied > 0, (text) => write(text).then(() => setCopied((times) => times + 1))];
}

/** Browsers give the clipboard to pages of this machine and of secure addresses only. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
