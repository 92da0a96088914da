package io.quaestor.load;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files wait for their load. A file comes in under a name of its own making, so that nothing
 * a client sends is ever part of a path, and is taken over by a job under the job's. Workers on
 * several machines may share one folder. Safe for concurrent calls.
 */
public final class UploadFolder {
  private static final String NAME_FILE = "folder.id";
  private static final Pattern FILE = Pattern.compile("([0-9a-f-]{36})(-\\d+\\.csv|\\.part)");

  private final Path folder;
  private final String id;

  private UploadFolder(Path folder, String id) {
    this.folder = folder;
    this.id = id;
  }

  /**
   * Opens a folder, and makes it when it is missing.
   *
   * @throws QuaestorException {@code CONFIGURATION_INVALID} when it cannot be written to
   */
  public static UploadFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      return new UploadFolder(folder, id(folder));
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CONFIGURATION_INVALID,
          "cannot use the folder for uploads "
              + folder
              + "; set QUAESTOR_UPLOAD_DIR to a folder that Quaestor may write to",
          e);
    }
  }

  /** The same for everybody who shares this folder, and for nobody else. */
  public String id() {
    return id;
  }

  /**
   * Takes a file in; it is on the disk when this returns, and nothing of it when this throws.
   *
   * @param name as the client calls it
   * @param content read to its end but not closed
   * @throws QuaestorException {@code FILE_TOO_LARGE} when there are more than {@code maxBytes};
   *     {@code FILE_MALFORMED} when the content breaks off
   */
  public Upload receive(String name, InputStream content, long maxBytes) {
    Path part = folder.resolve(UUID.randomUUID() + ".part");
    try {
      return new Reception(part, maxBytes).receive(plain(name), content);
    } catch (IOException e) {
      discard(part, e);
      throw new QuaestorException(
          ErrorCode.FILE_MALFORMED, "the upload broke off, or the disk is full: send it again", e);
    } catch (RuntimeException e) {
      discard(part, e);
      throw e;
    }
  }

  /** Gives an upload to a job. */
  void assign(Upload upload, String job, int file) {
    try {
      Files.move(upload.content(), content(job, file), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws an upload away that no job has taken. */
  public void discard(Upload upload) {
    delete(upload.content());
  }

  /** Where the file of a job is. */
  Path content(String job, int file) {
    return folder.resolve(job + "-" + file + ".csv");
  }

  /** Throws away the files of a job. */
  void remove(String job) {
    paths(path -> String.valueOf(path.getFileName()).startsWith(job + "-"))
        .forEach(UploadFolder::delete);
  }

  /**
   * Throws away what belongs to nobody: what a process was receiving when it was killed.
   *
   * @param jobs the ids of those whose files are needed
   * @param before only files that nobody has written to since
   */
  void sweep(List<String> jobs, Instant before) {
    paths(path -> isStale(path, jobs, before)).forEach(UploadFolder::delete);
  }

  private static boolean isStale(Path path, List<String> jobs, Instant before) {
    Matcher name = FILE.matcher(String.valueOf(path.getFileName()));
    try {
      return name.matches()
          && !jobs.contains(name.group(1))
          && Files.getLastModifiedTime(path).compareTo(FileTime.from(before)) < 0;
    } catch (NoSuchFileException e) {
      // Another machine has done with it in the meantime.
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> paths(Predicate<Path> which) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(which).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void discard(Path part, Exception reason) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Browsers once sent whole paths. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String visible = last.replaceAll("\\p{Cntrl}", "").strip();
    return visible.isEmpty()
        ? "unnamed.csv"
        : visible.substring(0, Math.min(200, visible.length()));
  }

  private static String id(Path folder) throws IOException {
    Path file = folder.resolve(NAME_FILE);
    if (!Files.exists(file)) {
      Path draft = Files.createTempFile(folder, "folder", ".draft");
      Files.writeString(draft, UUID.randomUUID().toString());
      try {
        // Of several processes that come first at once, one wins.
        Files.createLink(file, draft);
      } catch (java.nio.file.FileAlreadyExistsException e) {
        return Files.readString(file).strip();
      } finally {
        Files.delete(draft);
      }
    }
    return Files.readString(file).strip();
  }
}
