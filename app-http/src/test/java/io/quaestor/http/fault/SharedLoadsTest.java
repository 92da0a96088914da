package io.quaestor.http.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.http.BuiltServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads of servers that share a database and an upload folder. */
@Tag(BuiltServer.TAG)
class SharedLoadsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FILES = 6;
  private static final int ROWS = 100_000;
  private static final Map<String, String> ONE_AT_A_TIME = Map.of("QUAESTOR_LOAD_WORKERS", "1");

  private static final String BUSY =
      "SELECT COUNT(DISTINCT picked_by) FROM quaestor_app.scheduled_tasks WHERE picked";

  @TempDir private Path folder;

  @Test
  void all_servers_take_part_and_the_load_of_a_killed_one_is_done_by_another() throws Exception {
    try (SeveralServers servers = new SeveralServers(3, folder, ONE_AT_A_TIME).start()) {
      List<String> jobs = new ArrayList<>();
      for (int i = 0; i < FILES; i++) {
        jobs.add(servers.get(0).upload("sales_data", file(i).csv()));
      }
      Waiting.until("all servers to take part", () -> servers.number(BUSY) == 3);
      servers.get(0).kill();

      for (String job : jobs) {
        assertThat(servers.get(1).awaitEnd(job).path("state").asText()).isEqualTo("done");
      }
      try (Connection connection = servers.connect()) {
        for (int i = 0; i < FILES; i++) {
          assertThat(file(i).landed(connection, "quaestor_data.sales_data"))
              .isEqualTo(file(i).whole());
        }
      }
    }
  }

  @Test
  void an_answer_that_one_server_keeps_is_old_once_another_has_loaded() throws Exception {
    try (SeveralServers servers = new SeveralServers(2, folder, Map.of()).start()) {
      load(servers.get(0), new TillLines("first", 10));
      assertThat(revenue(servers.get(1))).isEqualTo(45);
      assertThat(answer(servers.get(1)).path("cached").asBoolean()).isTrue();

      load(servers.get(0), new TillLines("second", 20));

      assertThat(revenue(servers.get(1))).isEqualTo(45 + 190);
      assertThat(revenue(servers.get(0))).isEqualTo(45 + 190);
    }
  }

  private static TillLines file(int number) {
    return new TillLines("F" + number, ROWS);
  }

  private static void load(ServerProcess server, TillLines lines) throws Exception {
    String job = server.upload("sales_data", lines.csv());
    assertThat(server.awaitEnd(job).path("state").asText()).isEqualTo("done");
  }

  private static JsonNode answer(ServerProcess server) throws Exception {
    return JSON.readTree(server.ask("What is the total revenue?").body());
  }

  private static long revenue(ServerProcess server) throws Exception {
    return answer(server).at("/data/rows/0/0").asLong();
  }
}
