package io.quaestor.http.redis;

import static io.quaestor.http.redis.SharedRedis.until;
import static io.quaestor.http.redis.TwoServers.answered;
import static io.quaestor.http.redis.TwoServers.ask;
import static io.quaestor.http.redis.TwoServers.follow;
import static io.quaestor.http.redis.TwoServers.forget;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What two servers share, and how they go on when Redis dies, hangs and comes back. */
@TestInstance(Lifecycle.PER_CLASS)
class SharingOverHttpTest {
  private static final String TOP = "top 5 products by revenue";
  private static final String SALE =
      """
      {"table": "sales_data", "rows": [{"date": "2025-11-20", "week_day": "Thursday",
       "hour": "09:05", "ticket_number": "FCB 1", "waiter": 51, "product_name": "Té",
       "quantity": 1, "unitary_price": 2.5, "total": 2.5}]}
      """;

  private @Nullable TwoServers servers;

  @BeforeAll
  void start(@TempDir Path folder) {
    servers = new TwoServers(RedisProcess.start(), folder);
    until(() -> servers().share(TOP));
  }

  @AfterEach
  void revive() {
    servers().redis.revive();
    until(() -> servers().share(TOP));
  }

  @AfterAll
  void stop() {
    servers().close();
  }

  @Test
  void a_load_at_one_server_makes_the_other_answer_anew() {
    until(() -> servers().share("total revenue"));
    JsonNode before = ask(other(), "total revenue");

    assertThat(one().post("/batch/sales_data", SALE).statusCode()).isEqualTo(201);

    JsonNode after = ask(other(), "total revenue");
    assertThat(after.get("cached").asBoolean()).isFalse();
    assertThat(after.get("data_version").asLong())
        .isGreaterThan(before.get("data_version").asLong());
    assertThat(after.get("data")).isNotEqualTo(before.get("data"));
  }

  @Test
  void a_conversation_goes_on_at_the_other_server() {
    JsonNode first = ask(one(), TOP);

    JsonNode second = answered(follow(other(), "and only in november?", first));
    assertThat(second.get("sql").asText()).contains("product_name", "-11-01");

    HttpResponse<String> late = follow(one(), "as a pie", first);
    assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
    assertThat(TestServer.json(late).get("code").asText()).isEqualTo("conversation-changed");
    JsonNode third = answered(follow(one(), "now by waiter", second));
    assertThat(third.get("sql").asText()).contains("waiter", "-11-01");
  }

  @Test
  void what_is_forgotten_at_one_server_is_forgotten_at_the_other() {
    until(() -> servers().share(TOP));

    forget(one());

    assertThat(ask(other(), TOP).get("cached").asBoolean()).isFalse();
  }

  /** The data version alone does not tell data of a backup from those that were there before. */
  @Test
  void what_was_kept_is_forgotten_when_a_server_starts() {
    until(() -> servers().share(TOP));

    servers().startThird().close();

    assertThat(ask(other(), TOP).get("cached").asBoolean()).isFalse();
  }

  @Test
  void when_redis_dies_questions_are_answered_and_conversations_go_on() {
    JsonNode first = ask(one(), TOP);

    servers().redis.kill();

    assertThat(ask(other(), "revenue by waiter").get("row_count").asInt()).isPositive();
    JsonNode second = answered(follow(one(), "and only in november?", first));
    assertThat(second.get("sql").asText()).contains("product_name", "-11-01");
    assertThat(ask(one(), TOP).get("cached").asBoolean()).isTrue();
    forget(one());
    assertThat(ask(one(), TOP).get("cached").asBoolean()).isFalse();
  }

  @Test
  void what_was_said_while_redis_was_away_is_known_everywhere_when_it_is_back() {
    JsonNode first = ask(one(), TOP);
    servers().redis.kill();
    JsonNode second = answered(follow(one(), "and only in november?", first));
    servers().redis.restart();
    until(() -> servers().share(TOP));

    JsonNode third = answered(follow(one(), "now by waiter", second));

    JsonNode fourth = answered(follow(other(), "as a pie", third));
    assertThat(fourth.get("sql").asText()).contains("waiter", "-11-01");
  }

  @Test
  void when_redis_hangs_questions_are_answered_all_the_same() {
    JsonNode first = ask(one(), TOP);

    servers().redis.freeze();

    for (int question = 0; question < 3; question++) {
      assertThat(ask(one(), "revenue by product").get("row_count").asInt()).isPositive();
      assertThat(ask(other(), "revenue by hour").get("row_count").asInt()).isPositive();
    }
    answered(follow(one(), "and only in november?", first));
    forget(one());
    assertThat(one().get("/stats").statusCode()).isEqualTo(200);
  }

  @Test
  void a_server_starts_without_redis_and_shares_when_it_comes(@TempDir Path folder) {
    try (TwoServers early = new TwoServers(RedisProcess.stopped(), folder)) {
      assertThat(ask(early.one, TOP).get("row_count").asInt()).isEqualTo(5);
      JsonNode first = ask(early.one, TOP);
      assertThat(first.get("cached").asBoolean()).isTrue();

      early.redis.restart();
      until(() -> early.share(TOP));
    }
  }

  private TwoServers servers() {
    return requireNonNull(servers);
  }

  private TestServer one() {
    return servers().one;
  }

  private TestServer other() {
    return servers().other;
  }
}
