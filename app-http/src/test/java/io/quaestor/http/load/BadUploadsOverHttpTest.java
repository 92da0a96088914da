package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Uploads that are refused: each for its reason, and with nothing left on the disk. */
@TestInstance(Lifecycle.PER_CLASS)
class BadUploadsOverHttpTest {
  private static final int LIMIT = 300_000;
  private static final String JOBS = "/upload/csv/jobs";
  private static final String CSV = "id,job\n1,Camarera de café\n";

  private TestServer server;
  private Path uploads;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    uploads = dataDir.resolve("in");
    server =
        TestServer.start(
            dataDir,
            Map.of(
                "quaestor.sample-data",
                "false",
                "quaestor.upload-dir",
                uploads.toString(),
                "quaestor.max-upload",
                LIMIT + "B"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @AfterEach
  void nothing_is_left_on_the_disk() {
    assertThat(csvFiles()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("badForms")
  void names_what_is_wrong(String path, Form form, int status, String code, String... words) {
    assertProblem(form.post(server, path), status, code, words);
  }

  static Stream<Arguments> badForms() throws IOException {
    String malformed = "request-malformed";
    String file = "file-malformed";
    return Stream.of(
        bad(
            "a wrong table",
            "/upload/csv/sails",
            csv(CSV),
            404,
            "table-unknown",
            "sales_data",
            "jobs"),
        bad("no such part", JOBS, new Form().file("data", "a.csv", CSV), 400, malformed, "'file'"),
        bad("nothing", JOBS, new Form(), 400, malformed, "lacks 'file'", "curl -F"),
        bad("twice", JOBS, csv(CSV).file("file", "b.csv", CSV), 400, malformed, "twice"),
        bad(
            "half",
            "/upload-csv",
            new Form().file("users", "u.csv", CSV),
            400,
            malformed,
            "'transactions'"),
        bad("a limit", JOBS, csv(CSV).option("max_rejects", "few"), 400, malformed, "100", "1%"),
        bad("a choice", JOBS, csv(CSV).option("again", "maybe"), 400, malformed, "true or false"),
        bad("an unknown option", JOBS + "?maxrejects=1", csv(CSV), 400, malformed, "'max_rejects'"),
        bad("an empty file", JOBS, csv(""), 400, file, "the file is empty"),
        bad("a header only", JOBS, csv("id,job\n"), 400, file, "no row under it"),
        bad("a header without a column", JOBS, csv("id,jo\n1,a\n"), 400, file, "column job"),
        bad("gzip", JOBS, csv(gzip()), 400, file, "gzip", "unpack it"),
        bad("UTF-16", JOBS, csv(CSV.getBytes(StandardCharsets.UTF_16)), 400, file, "UTF-16"),
        bad("Latin-1", JOBS, csv(CSV.getBytes(StandardCharsets.ISO_8859_1)), 400, file, "UTF-8"),
        bad("JSON", JOBS, csv("{\"id\": 1}"), 400, file, "JSON"),
        bad(
            "too large",
            JOBS,
            csv("1,a\n".repeat(LIMIT / 4) + "2"),
            413,
            "file-too-large",
            "300000"));
  }

  @Test
  void refuses_a_form_that_is_none() {
    HttpResponse<String> response = server.post(JOBS, "{}");

    assertProblem(response, 415, "media-type-unsupported", "multipart/form-data");
  }

  @Test
  void refuses_at_once_what_says_of_itself_that_it_is_too_large() throws IOException {
    try (Socket socket = socket()) {
      send(socket, head("Content-Length: 5000000000"));

      assertThat(firstLine(socket)).contains("413");
    }
  }

  @Test
  void refuses_what_turns_out_to_be_too_large_and_answers_who_sends_on() {
    byte[] form = csv("1,a\n".repeat(LIMIT * 10)).bytes();
    HttpRequest chunked =
        server
            .request(JOBS)
            .header("Content-Type", Form.TYPE)
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(form)))
            .build();

    assertProblem(server.send(chunked), 413, "file-too-large", "QUAESTOR_MAX_UPLOAD");
  }

  @Test
  void refuses_a_wrong_table_before_it_reads_and_answers_who_sends_on() {
    Form form = csv("1,a\n".repeat(LIMIT / 5));

    assertProblem(form.post(server, "/upload/csv/none"), 404, "table-unknown", "jobs");
  }

  @Test
  void throws_away_what_came_in_before_the_connection_was_cut() throws Exception {
    try (Socket socket = socket()) {
      send(socket, head("Content-Length: 200000") + startOfForm() + "1,a\n".repeat(20_000));
      waitUntil(() -> !csvFiles().isEmpty());
      socket.setSoLinger(true, 0);
    }

    waitUntil(() -> csvFiles().isEmpty());
    assertThat(server.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void refuses_a_form_that_ends_before_its_end() throws IOException {
    String form = startOfForm() + "1,a\n";
    try (Socket socket = socket()) {
      send(socket, head("Content-Length: " + form.length()) + form);

      assertThat(firstLine(socket)).contains("400");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void makes_no_path_of_a_file_name(String sent, String kept) throws Exception {
    HttpResponse<String> response = new Form().file("file", sent, "x\n").post(server, JOBS);

    String id = Jobs.accepted(response);
    assertThat(TestServer.json(response).path("filename").asText()).isEqualTo(kept);
    Jobs.over(server, id);
    waitUntil(() -> csvFiles().isEmpty());
  }

  static Stream<Arguments> names() {
    return Stream.of(
        argumentSet("a path", "../../etc/jobs.csv", "jobs.csv"),
        argumentSet("a path of Windows", "C:\\\\data\\\\jobs.csv", "jobs.csv"),
        argumentSet("a folder", "..", ".."),
        argumentSet("nothing", "", "unnamed.csv"),
        argumentSet("letters of all kinds", "año/señal ñ.csv", "señal ñ.csv"));
  }

  private static Arguments bad(
      String name, String path, Form form, int status, String code, String... words) {
    return argumentSet(name, path, form, status, code, words);
  }

  private static Form csv(String content) {
    return new Form().file("file", "a.csv", content);
  }

  private static Form csv(byte[] content) {
    return new Form().file("file", "a.csv", content);
  }

  private static byte[] gzip() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(CSV.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static void assertProblem(
      HttpResponse<String> response, int status, String code, String... words) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    JsonNode problem = TestServer.json(response);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("detail").asText()).contains(words);
  }

  private Socket socket() throws IOException {
    URI address = server.request("/").build().uri();
    return new Socket(address.getHost(), address.getPort());
  }

  private static String head(String length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n"
        .formatted(JOBS, Form.TYPE, length);
  }

  private static String startOfForm() {
    return "--end-of-part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static String firstLine(Socket socket) throws IOException {
    return new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
        .readLine();
  }

  /** All files but the folder's own. */
  private List<Path> csvFiles() {
    try (Stream<Path> files = Files.list(uploads)) {
      return files
          .filter(file -> file.toString().endsWith(".csv") || file.toString().endsWith(".part"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).isBefore(end);
      Thread.sleep(10);
    }
  }
}
