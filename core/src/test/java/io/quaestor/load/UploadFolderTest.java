package io.quaestor.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UploadFolderTest {
  private static final Instant NOON = Instant.parse("2024-11-20T12:00:00Z");
  private static final long ENOUGH = 1_000;

  @TempDir Path folder;

  @Test
  void keeps_what_comes_in_and_finds_out_what_it_is() throws IOException {
    Upload upload = uploads().receive("hires.csv", content("1,Ada\n2,Ben\n"), ENOUGH);

    assertThat(upload.name()).isEqualTo("hires.csv");
    assertThat(upload.bytes()).isEqualTo(12);
    assertThat(upload.rows()).isEqualTo(2);
    assertThat(upload.fingerprint())
        .isEqualTo("fbfa6eb612446aba919ff0cb4c381b3f304e6ce2472199dc980fc8eecf6fad0b");
    assertThat(Files.readString(upload.content())).isEqualTo("1,Ada\n2,Ben\n");
    assertThat(upload.content().getParent()).isEqualTo(folder);
  }

  static Stream<Arguments> names() {
    return Stream.of(
        argumentSet("a path", "../../etc/passwd", "passwd"),
        argumentSet("a path of Windows", "C:\\Users\\ada\\hires.csv", "hires.csv"),
        argumentSet("a folder", "hires/", "unnamed.csv"),
        argumentSet("nothing", "", "unnamed.csv"),
        argumentSet("ends of lines", "hi\r\nres\u0000.csv", "hires.csv"),
        argumentSet("too long", "x".repeat(300), "x".repeat(200)),
        argumentSet("accents", "año 2024.csv", "año 2024.csv"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void keeps_a_name_for_people_and_makes_no_path_of_it(String sent, String kept) {
    Upload upload = uploads().receive(sent, content("x"), ENOUGH);

    assertThat(upload.name()).isEqualTo(kept);
    assertThat(upload.content().getParent()).isEqualTo(folder);
    assertThat(upload.content().getFileName().toString()).doesNotContain("hires", "passwd");
  }

  @Test
  void refuses_what_is_too_large_and_keeps_nothing_of_it() {
    UploadFolder uploads = uploads();
    assertThat(uploads.receive("a.csv", content("12345"), 5).bytes()).isEqualTo(5);
    Set<Path> before = files();

    assertThatThrownBy(() -> uploads.receive("a.csv", content("123456"), 5))
        .isInstanceOfSatisfying(
            QuaestorException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FILE_TOO_LARGE))
        .hasMessageContaining("QUAESTOR_MAX_UPLOAD");
    assertThat(files()).isEqualTo(before);
  }

  static Stream<Arguments> interruptions() {
    return Stream.of(
        argumentSet("the connection", new IOException("reset by peer"), QuaestorException.class),
        argumentSet("the server", new IllegalStateException("no"), IllegalStateException.class));
  }

  @ParameterizedTest
  @MethodSource("interruptions")
  void keeps_nothing_of_what_breaks_off(Exception failure, Class<? extends Exception> thrown) {
    UploadFolder uploads = uploads();
    Set<Path> before = files();
    InputStream breaking = new SequenceInputStream(content("1,Ada\n"), failing(failure));

    assertThatThrownBy(() -> uploads.receive("a.csv", breaking, ENOUGH)).isInstanceOf(thrown);

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void gives_an_upload_to_a_job_and_takes_it_away_with_the_job() throws IOException {
    UploadFolder uploads = uploads();
    String job = UUID.randomUUID().toString();
    Upload first = uploads.receive("a.csv", content("first"), ENOUGH);
    Upload second = uploads.receive("b.csv", content("second"), ENOUGH);
    Set<Path> before = files();

    uploads.assign(first, job, 0);
    uploads.assign(second, job, 1);

    assertThat(Files.readString(uploads.content(job, 0))).isEqualTo("first");
    assertThat(Files.readString(uploads.content(job, 1))).isEqualTo("second");
    assertThat(first.content()).doesNotExist();
    uploads.discard(first);
    uploads.remove(job);
    uploads.remove(job);
    assertThat(files()).hasSize(before.size() - 2);
  }

  @Test
  void sweeps_out_what_belongs_to_nobody_and_is_old() throws IOException {
    UploadFolder uploads = uploads();
    String open = UUID.randomUUID().toString();
    String over = UUID.randomUUID().toString();
    for (String job : List.of(open, over)) {
      uploads.assign(uploads.receive("a.csv", content("x"), ENOUGH), job, 0);
    }
    Path stale = uploads.receive("a.csv", content("x"), ENOUGH).content();
    Path foreign = Files.writeString(folder.resolve("notes.txt"), "not ours");
    for (Path file : files()) {
      Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(1)));
    }
    Path fresh = uploads.receive("a.csv", content("x"), ENOUGH).content();
    Files.setLastModifiedTime(fresh, FileTime.from(NOON));

    uploads.sweep(List.of(open), NOON);

    assertThat(stale).doesNotExist();
    assertThat(uploads.content(over, 0)).doesNotExist();
    assertThat(fresh).exists();
    assertThat(foreign).exists();
    assertThat(uploads.content(open, 0)).exists();
    assertThat(UploadFolder.open(folder).id()).isEqualTo(uploads.id());
  }

  @Test
  void has_a_name_that_all_who_share_it_know_and_nobody_else() throws Exception {
    Set<String> names = new HashSet<>();
    List<Callable<String>> tasks =
        IntStream.range(0, 8)
            .<Callable<String>>mapToObj(i -> () -> UploadFolder.open(folder).id())
            .toList();
    try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
      for (Future<String> name : executor.invokeAll(tasks)) {
        names.add(name.get());
      }
    }

    assertThat(names).hasSize(1);
    assertThat(UploadFolder.open(folder).id()).isIn(names);
    assertThat(UploadFolder.open(folder.resolve("another")).id()).isNotIn(names);
    assertThat(files()).hasSize(2);
  }

  @Test
  void names_the_setting_when_it_cannot_be_used() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> UploadFolder.open(file))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .hasMessageContaining("QUAESTOR_UPLOAD_DIR");
  }

  private UploadFolder uploads() {
    return UploadFolder.open(folder);
  }

  private Set<Path> files() {
    try (Stream<Path> paths = Files.list(folder)) {
      return Set.copyOf(paths.toList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream content(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream failing(Exception failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        if (failure instanceof IOException broken) {
          throw broken;
        }
        throw (RuntimeException) failure;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return read();
      }
    };
  }
}
