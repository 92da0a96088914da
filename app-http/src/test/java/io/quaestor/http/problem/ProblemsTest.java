package io.quaestor.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.server.BasePath;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.http.settings.ServerSettings;
import io.quaestor.http.usage.Costs;
import io.quaestor.http.usage.UsageBody;
import io.quaestor.port.Usage;
import io.quaestor.question.Decline;
import io.quaestor.question.Prices;
import io.quaestor.translate.model.Share;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
  private final Problems problems =
      new Problems(
          new BasePath(
              new ServerSettings("127.0.0.1", 0, "/api", List.of(), true, Duration.ofSeconds(20))),
          new Costs(
              new ModelUse(
                  Share.VALUES,
                  false,
                  1,
                  0.5,
                  true,
                  Optional.of(new Prices(BigDecimal.ONE, BigDecimal.TEN, "USD")))));

  @ParameterizedTest
  @CsvSource({
    "QUESTION_INVALID, 400, false",
    "REQUEST_MALFORMED, 400, false",
    "SQL_REFUSED, 400, false",
    "QUERY_FAILED, 400, false",
    "QUERY_TOO_LARGE, 400, false",
    "FILE_MALFORMED, 400, false",
    "DATASET_UNKNOWN, 404, false",
    "DECLINED, 422, false",
    "QUERY_TIMEOUT, 503, true",
    "DATABASE_BUSY, 503, true",
    "DATABASE_UNAVAILABLE, 503, true",
    "MODEL_UNAVAILABLE, 503, true",
    "MODEL_TIMEOUT, 503, true",
    "MODEL_BUSY, 503, true",
    "MODEL_REFUSED, 500, false",
    "CONFIGURATION_INVALID, 500, false",
    "CATALOG_INVALID, 500, false",
    "INTERNAL, 500, false",
  })
  void gives_each_failure_its_status(ErrorCode code, int status, boolean retryable) {
    MutableHttpResponse<Problem> response =
        problems.of(new QuaestorException(code, "why"), HttpRequest.GET("/ask"));

    Problem problem = body(response);
    assertThat(response.code()).isEqualTo(status).isEqualTo(problem.status());
    assertThat(problem.code()).isEqualTo(code.slug());
    assertThat(problem.type()).isEqualTo("urn:quaestor:problem:" + code.slug());
    assertThat(problem.detail()).isEqualTo("why");
    assertThat(problem.instance()).isEqualTo("/api/ask");
    assertThat(problem.retryable()).isEqualTo(retryable);
    assertThat(response.getHeaders().contains("Retry-After")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PT0.2S, 1", "PT20S, 20", "PT1M0.001S, 61"})
  void passes_on_how_long_to_wait_in_whole_seconds(Duration pause, String seconds) {
    QuaestorException failure = new QuaestorException(ErrorCode.MODEL_BUSY, "busy", null, pause);

    assertThat(problems.of(failure, HttpRequest.GET("/ask")).getHeaders().get("Retry-After"))
        .isEqualTo(seconds);
  }

  @Test
  void gives_a_decline_its_words_and_suggestions() {
    Decline decline =
        new Decline(
            "'weather' is not in the data",
            List.of("weather"),
            List.of("climate"),
            List.of("a?"),
            "c-1",
            new Usage(1, 1000, 100));

    Problem problem = body(problems.of(decline, HttpRequest.GET("/analyze?text=weather")));

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.code()).isEqualTo("declined");
    assertThat(problem.decline())
        .isEqualTo(
            new DeclinePart(
                List.of("weather"),
                List.of("climate"),
                List.of("a?"),
                "c-1",
                new UsageBody(1, 1000, 100, new BigDecimal("0.002"), "USD")));
    assertThat(problem.error()).isEqualTo("'weather' is not in the data");
  }

  private static Problem body(MutableHttpResponse<Problem> response) {
    return Objects.requireNonNull(response.body());
  }
}
