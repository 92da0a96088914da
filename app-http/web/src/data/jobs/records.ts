/**
 * The records of a CSV text that comes in pieces, so that a long file can be read from its
 * beginning and left.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export async function* records(pieces: AsyncIterable<string>): AsyncGenerator<string[]> {
  const reader = new RecordReader();
  for await (const piece of pieces) {
    yield* reader.read(piece);
  }
  yield* reader.end();
}

class RecordReader {
  private fields: string[] = [];
  private field = "";
  private quoted = false;
  /** Whether the sign before was a quote inside quotes: the end of them, or half of a pair. */
  private quoteBefore = false;

  *read(piece: string): Generator<string[]> {
    for (const sign of piece) {
      if (this.quoted) {
        this.readQuoted(sign);
      }
      if (!this.quoted && this.readPlain(sign)) {
        yield this.record();
      }
    }
  }

  *end(): Generator<string[]> {
    if (this.field !== "" || this.fields.length > 0 || this.quoteBefore) {
      yield this.record();
    }
  }

  private readQuoted(sign: string): void {
    if (this.quoteBefore && sign !== '"') {
      this.quoted = false;
    } else if (sign === '"' && !this.quoteBefore) {
      this.quoteBefore = true;
    } else {
      this.field += sign;
      this.quoteBefore = false;
    }
  }

  /** Whether the sign ends a record. */
  private readPlain(sign: string): boolean {
    if (sign === '"' && this.field === "" && !this.quoteBefore) {
      this.quoted = true;
    } else if (sign === ",") {
      this.endField();
    } else if (sign !== "\n" && sign !== "\r") {
      this.field += sign;
    }
    return sign === "\n";
  }

  private endField(): void {
    this.fields.push(this.field);
    this.field = "";
    this.quoteBefore = false;
  }

  private record(): string[] {
    this.endField();
    const record = this.fields;
    this.fields = [];
    return record;
  }
}
