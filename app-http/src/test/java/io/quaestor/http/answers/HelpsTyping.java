package io.quaestor.http.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quaestor.http.TestServer;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completions and values to choose from. */
interface HelpsTyping extends OverHttp {
  @Test
  default void goes_on_with_what_is_typed() {
    JsonNode completions = complete("total sales by pro", "&limit=1");

    assertThat(completions.toString())
        .isEqualTo(
            """
            [{"text":"total sales by product","word":"product","from":15,"kind":"dimension","of":"product_name"}]\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "units of medial, value, product_name",
    "units of café con , value, product_name",
    "revenue in nov, time, date",
    "sal, metric, revenue",
    "'', question, pos"
  })
  default void tells_of_what_kind_it_is(String text, String kind, String of) {
    ask("total revenue");

    JsonNode first = complete(text, "").path(0);

    assertThat(first.path("kind").asText()).isEqualTo(kind);
    assertThat(first.path("of").asText()).isEqualTo(of);
    assertThat(first.path("text").asText())
        .isEqualTo(text.substring(0, first.path("from").asInt()) + first.path("word").asText());
  }

  @Test
  default void has_nothing_to_add_to_what_it_does_not_know() {
    assertThat(complete("flying saucers", "&language=en")).isEmpty();
  }

  @Test
  default void lists_the_values_of_a_column() {
    JsonNode some = values("column=product_name&like=MEDIAL&limit=2");
    JsonNode waiters = values("column=waiter&dataset=pos");
    JsonNode totals = values("column=total");

    assertThat(some.path("values"))
        .hasSize(2)
        .allMatch(value -> value.asText().toLowerCase(Locale.ROOT).contains("medial"));
    assertThat(some.path("more").asBoolean()).isTrue();
    assertThat(waiters.path("values")).isNotEmpty();
    assertThat(waiters.path("more").asBoolean(true)).isFalse();
    assertThat(waiters.path("listed").asBoolean()).isTrue();
    assertThat(totals.toString())
        .isEqualTo(
            """
            {"dataset":"pos","table":"sales_data","column":"total","values":[],"more":false,"listed":false}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "/complete?text=a&limit=0, 400, request-malformed",
    "/complete?text=a&limit=many, 400, request-malformed",
    "/complete?text=a&dataset=rent, 404, dataset-unknown",
    "/schema/values?table=rent&column=a, 404, table-unknown",
    "/schema/values?table=sales_data&column=a, 400, request-malformed",
    "/schema/values?table=sales_data, 400, request-malformed",
    "/schema/values?table=sales_data&column=waiter&limit=501, 400, request-malformed"
  })
  default void says_what_it_cannot_complete_or_list(String path, int status, String code) {
    OverHttp.problem(server().get(path), status, code);
  }

  private JsonNode complete(String text, String options) {
    return got("/complete?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + options)
        .path("completions");
  }

  private JsonNode values(String query) {
    return got("/schema/values?table=sales_data&" + query);
  }

  private JsonNode got(String path) {
    HttpResponse<String> response = server().get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return TestServer.json(response);
  }
}
