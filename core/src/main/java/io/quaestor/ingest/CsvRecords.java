package io.quaestor.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The records of a file, blank lines left out; says what is wrong when it is not UTF-8 or CSV. */
final class CsvRecords implements Iterator<CsvRecord> {
  /** Longest field, in characters: a quote that is never closed ends here, not in all of memory. */
  private static final int MAX_FIELD = 1 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Iterator<CsvRecord> records;
  private long lastLine;

  CsvRecords(InputStream csv) {
    try {
      this.records =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(MAX_FIELD)
              .ofCsvRecord(utf8(csv))
              .iterator();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public boolean hasNext() {
    return read(records::hasNext);
  }

  @Override
  public CsvRecord next() {
    CsvRecord csvRecord = read(records::next);
    lastLine = csvRecord.getStartingLineNumber();
    return csvRecord;
  }

  private <T> T read(Supplier<T> step) {
    try {
      return step.get();
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    } catch (CsvParseException e) {
      throw malformed(
          "the file is not CSV %s: a quote is not closed, or text follows a closing"
              + " quote; a quote inside a quoted field is written twice",
          e);
    }
  }

  private Reader utf8(InputStream csv) throws IOException {
    // A decoder of our own: the Charset itself would turn bytes that are not UTF-8 into U+FFFD.
    var strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var reader = new PushbackReader(new InputStreamReader(recognised(csv), strict), 1);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  private InputStream recognised(InputStream csv) throws IOException {
    var whole = new PushbackInputStream(csv, FileKind.BYTES);
    byte[] start = whole.readNBytes(FileKind.BYTES);
    Optional<String> other = FileKind.of(start);
    if (other.isPresent()) {
      throw new QuaestorException(
          ErrorCode.FILE_MALFORMED, "the file is no CSV: it seems to be " + other.get());
    }
    whole.unread(start);
    return whole;
  }

  private QuaestorException unreadable(@Nullable IOException cause) {
    return cause instanceof CharacterCodingException
        ? malformed(
            "the file is not UTF-8 text %s, but perhaps Latin-1 or Windows-1252: save it as"
                + " UTF-8",
            cause)
        : malformed("reading the file broke off %s: send it again", cause);
  }

  private QuaestorException malformed(String message, @Nullable Exception cause) {
    return new QuaestorException(ErrorCode.FILE_MALFORMED, message.formatted(place()), cause);
  }

  private String place() {
    return lastLine == 0 ? "in its first lines" : "after line " + lastLine;
  }
}
