/** One server-sent event. */
export interface ServerEvent {
  name: string;
  data: string;
}

/**
 * The events of a response, as they come. `EventSource` sends neither a body nor a key.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* events(response: Response): AsyncGenerator<ServerEvent> {
  const body = response.body;
  if (!body) {
    return;
  }
  let rest = "";
  let over = false;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        over = true;
        return;
      }
      const blocks = (rest + value).split(/\r?\n\r?\n/);
      rest = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = parse(block);
        if (event) {
          yield event;
        }
      }
    }
  } finally {
    // Who stops listening before the end lets the server know.
    if (!over) {
      await reader.cancel();
    }
  }
}

function parse(block: string): ServerEvent | undefined {
  let name = "message";
  const data: string[] = [];
  for (const line of block.split(/\r?\n/)) {
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === "event") {
      name = value ?? "";
    } else if (field === "data") {
      data.push(value ?? "");
    }
  }
  return data.length > 0 ? { name, data: data.join("\n") } : undefined;
}
