package io.quaestor.http.load;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.job.RejectLimit;
import io.quaestor.load.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.InvalidFileNameException;

/**
 * A form with files, read part by part in the order in which they come, so that no order can block
 * and memory stays flat. Files go to the disk on the way; what has come in of a form that is
 * refused is thrown away.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578, multipart/form-data</a>
 */
final class UploadForm {
  static final String MAX_REJECTS_MEANING =
      "How many rows may be left out because they do not fit: a number up to 100,000, or a share"
          + " such as 1%. May be a parameter of the address as well.";
  static final String AGAIN_MEANING =
      "Loads a file although the very same file landed before. May be a parameter of the address as"
          + " well.";

  private static final String MAX_REJECTS = "max_rejects";
  private static final String AGAIN = "again";
  private static final Set<String> OPTIONS = Set.of(MAX_REJECTS, AGAIN);

  /** In bytes; none needs more than some characters. */
  private static final int LONGEST_OPTION = 100;

  private final List<String> parts;
  private final Map<String, Upload> files = new LinkedHashMap<>();
  private final Map<String, String> options;

  private UploadForm(List<String> parts, Map<String, String> options) {
    this.parts = parts;
    this.options = options;
  }

  /** Takes a file in. */
  @FunctionalInterface
  interface Receiver {
    /**
     * @param name as the client calls the file
     */
    Upload receive(String name, InputStream content);
  }

  /** Throws a file away that came in. */
  @FunctionalInterface
  interface Discarder {
    void discard(Upload upload);
  }

  /**
   * Reads a whole form.
   *
   * @param body its bytes and its boundary
   * @param parts the names of the files that it must have, each once
   * @param query options in the address; those of the form come before them
   * @throws QuaestorException {@code REQUEST_MALFORMED} when the form is not as it must be;
   *     whatever {@code receiver} throws. Nothing is left behind then.
   */
  static UploadForm read(
      MultipartBody body,
      List<String> parts,
      Map<String, String> query,
      Receiver receiver,
      Discarder discarder) {
    UploadForm form = new UploadForm(parts, new LinkedHashMap<>(query));
    form.checkOptions();
    try {
      form.readParts(body, receiver);
      form.requireAllFiles();
      form.checkOptions();
      return form;
    } catch (RuntimeException e) {
      form.files.values().forEach(discarder::discard);
      throw e;
    }
  }

  Upload file(String part) {
    return Optional.ofNullable(files.get(part)).orElseThrow();
  }

  RejectLimit rejectLimit() {
    return Optional.ofNullable(options.get(MAX_REJECTS))
        .map(
            text ->
                RejectLimit.parse(text)
                    .orElseThrow(
                        () ->
                            malformed(
                                "the option max_rejects is a number of rows up to %d, such as 100,"
                                        .formatted(RejectLimit.MOST)
                                    + " or a share of them, such as 1%")))
        .orElseGet(RejectLimit::none);
  }

  boolean again() {
    return switch (options.getOrDefault(AGAIN, "false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed("the option again is true or false");
    };
  }

  private void checkOptions() {
    if (!OPTIONS.containsAll(options.keySet())) {
      throw malformed("the options are " + quoted(new TreeSet<>(OPTIONS)));
    }
    rejectLimit();
    again();
  }

  private void readParts(MultipartBody body, Receiver receiver) {
    try {
      FileItemIterator items = new FileUpload().getItemIterator(body);
      while (items.hasNext()) {
        take(items.next(), receiver);
      }
    } catch (FileUploadException | InvalidFileNameException e) {
      throw malformed(
          "the form cannot be read: it must be multipart/form-data with a boundary, each part with"
              + " its name",
          e);
    } catch (IOException e) {
      throw malformed("the form breaks off: send it again", e);
    }
  }

  /** Nothing is closed here, since closing a part reads the rest of it, be it endless. */
  private void take(FileItemStream item, Receiver receiver) throws IOException {
    String name = String.valueOf(item.getFieldName());
    if (files.containsKey(name)) {
      throw malformed("the form has the part '%s' twice".formatted(name));
    }
    if (parts.contains(name)) {
      String filename = Optional.ofNullable(item.getName()).orElse("");
      files.put(name, receiver.receive(filename, item.openStream()));
    } else if (OPTIONS.contains(name)) {
      options.put(name, text(name, item.openStream()));
    } else {
      throw malformed(
          "the form has a part that is not known here; it must have %s, and may have %s"
              .formatted(quoted(parts), quoted(new TreeSet<>(OPTIONS))));
    }
  }

  private static String text(String name, InputStream content) throws IOException {
    byte[] bytes = content.readNBytes(LONGEST_OPTION + 1);
    if (bytes.length > LONGEST_OPTION) {
      throw malformed("the option " + name + " is too long");
    }
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private void requireAllFiles() {
    List<String> missing = parts.stream().filter(part -> !files.containsKey(part)).toList();
    if (!missing.isEmpty()) {
      throw malformed(
          "the form lacks %s: send the CSV file in a part of that name, as in"
                  .formatted(quoted(missing))
              + " curl -F %s=@my.csv".formatted(missing.getFirst()));
    }
  }

  private static String quoted(Iterable<String> names) {
    return "'" + String.join("', '", names) + "'";
  }

  private static QuaestorException malformed(String detail) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail);
  }

  private static QuaestorException malformed(String detail, Exception cause) {
    return new QuaestorException(ErrorCode.REQUEST_MALFORMED, detail, cause);
  }
}
