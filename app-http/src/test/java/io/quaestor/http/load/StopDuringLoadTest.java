package io.quaestor.http.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.http.TestServer;
import io.quaestor.http.health.OrderlyStop;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopDuringLoadTest {
  private static final String LINE = "11/20/2024,Wednesday,09:05,FCB 1,51,Té,1,2.5,2.5\n";
  private static final String HEADER =
      "date,week_day,hour,ticket_number,waiter,product_name,quantity,unitary_price,total\n";
  private static final int LINES = 400_000;

  @TempDir private Path folder;

  @Test
  void who_listens_to_a_load_does_not_keep_the_server_from_stopping() throws Exception {
    Map<String, Object> settings =
        Map.of(
            "quaestor.sample-data", "false",
            "quaestor.base-path", "/api",
            "quaestor.api-keys", "till:" + KeyedServer.KEY,
            "quaestor.stop-timeout", "10m");
    try (TestServer plain = TestServer.start(folder, settings)) {
      KeyedServer server = new KeyedServer(plain);
      String id = server.upload("sales_data", HEADER + LINE.repeat(LINES));
      HttpRequest request = server.request("/jobs/" + id + "/events").build();
      try (HttpClient client = HttpClient.newHttpClient()) {
        Iterator<String> told = client.send(request, BodyHandlers.ofLines()).body().iterator();
        assertThat(told.next()).isNotEmpty();

        plain.part(OrderlyStop.class).prepare();

        List<String> rest = new ArrayList<>();
        told.forEachRemaining(rest::add);
        assertThat(rest).noneMatch(line -> line.contains("\"state\":\"done\""));
      }
    }
  }
}
