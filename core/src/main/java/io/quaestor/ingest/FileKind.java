package io.quaestor.ingest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Files that people send in place of CSV, told by how they begin, whatever their name says.
 *
 * @param signature the bytes that such a file begins with, in hexadecimal digits
 * @param remedy what it is, and how it becomes CSV
 * @see <a href="https://en.wikipedia.org/wiki/List_of_file_signatures">file signatures</a>
 */
record FileKind(String signature, String remedy) {
  /** As many bytes as tell any kind. */
  static final int BYTES = 64;

  private static final String UNPACK = ": unpack it, and send the CSV that is in it";
  private static final String SAVE = ": save its sheet as CSV (UTF-8)";
  private static final String RECODE = ", not UTF-8: save it as UTF-8";

  private static final List<FileKind> KINDS =
      List.of(
          new FileKind("1F8B", "a gzip file" + UNPACK),
          new FileKind("504B0304", "a ZIP archive or a spreadsheet (.xlsx, .ods)" + UNPACK),
          new FileKind("504B0506", "an empty ZIP archive"),
          new FileKind("D0CF11E0A1B11AE1", "an old spreadsheet (.xls)" + SAVE),
          new FileKind("425A6839314159265359", "a bzip2 file" + UNPACK),
          new FileKind("FD377A585A00", "an xz file" + UNPACK),
          new FileKind("28B52FFD", "a Zstandard file" + UNPACK),
          new FileKind("377ABCAF271C", "a 7z archive" + UNPACK),
          new FileKind("526172211A07", "a RAR archive" + UNPACK),
          new FileKind("25504446", "a PDF document"),
          new FileKind(
              "53514C69746520666F726D6174203300", "a SQLite database: export the table as CSV"),
          new FileKind("FFFE", "text in UTF-16" + RECODE),
          new FileKind("FEFF", "text in UTF-16" + RECODE));

  private static final Pattern MARKUP = Pattern.compile("(?is)\\s*<(!doctype|html|\\?xml).*");
  private static final Pattern JSON = Pattern.compile("(?s)\\s*(\\[\\s*)?\\{\\s*(\"[^\"].*|})");

  /**
   * @param start the first {@link #BYTES} of a file, or all of them
   * @return what the file is; none when it may be CSV
   */
  static Optional<String> of(byte[] start) {
    String digits = HexFormat.of().withUpperCase().formatHex(start);
    return KINDS.stream()
        .filter(kind -> digits.startsWith(kind.signature()))
        .map(FileKind::remedy)
        .findFirst()
        .or(() -> text(start));
  }

  private static Optional<String> text(byte[] start) {
    for (byte one : start) {
      if (one == 0) {
        return Optional.of(
            "binary, or text that is not UTF-8, since it has bytes that are 0: save it as UTF-8");
      }
    }
    // Only what is ASCII anyway is looked for.
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (MARKUP.matcher(text).matches()) {
      return Optional.of("a page in HTML or XML: send the CSV itself");
    }
    return JSON.matcher(text).matches()
        ? Optional.of("JSON: send it to /batch, or write it as CSV")
        : Optional.empty();
  }
}
