package io.quaestor.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.chart.ChartType;
import io.quaestor.http.server.Json;
import io.quaestor.http.usage.UsageBody;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerBodyTest {
  private static final UsageBody USAGE = new UsageBody(1, 1, 2, new BigDecimal("0.01"), "USD");

  private final ObjectMapper json = Json.configured(new ObjectMapper());

  @Test
  void is_the_documented_json() throws JsonProcessingException {
    assertThat(json.writeValueAsString(AnswerBody.of(SampleAnswers.topProducts(), USAGE)))
        .isEqualTo(
            """
            {"id":"a-1","question":"top product by revenue","conversation_id":"c-1","dataset":"pos",\
            "language":"en",\
            "sql":"SELECT product_name, SUM(total) AS revenue FROM sales_data",\
            "data":{"columns":["product_name","revenue"],"rows":[["Alfajor",1234.5],[null,7]]},\
            "columns":[\
            {"name":"product_name","label":"product","kind":"category","unit":"none","additive":false},\
            {"name":"revenue","label":"revenue","kind":"measure","unit":"money","additive":true}],\
            "row_count":2,"truncated":false,\
            "chart":{"type":"bar","title":"Revenue","x":null,"y":["revenue"],"types":["bar","table"],\
            "vega_lite":{"mark":"bar"}},\
            "analysis":"Alfajor leads.","reading":["metric: revenue = SUM(total)"],\
            "parts":[{"text":"metric: revenue = SUM(total)","kind":"measure","names":["revenue"]}],\
            "assumptions":[],"relation":"starts","source":"grammar","cached":false,"data_version":7,\
            "confidence":{"score":1.0,"reasons":["Every word is accounted for."]},\
            "usage":{"calls":1,"prompt_tokens":1,"completion_tokens":2,"cost":0.01,"currency":"USD"},\
            "timing_ms":{"translate":1.235,"execute":0.000,"total":12345678.900},\
            "suggestions":["And by waiter?"]}\
            """);
  }

  @Test
  void is_shorter_for_analyze() throws JsonProcessingException {
    assertThat(json.writeValueAsString(AnalyzeBody.of(SampleAnswers.topProducts())))
        .isEqualTo(
            """
            {"result":[["Alfajor",1234.5],[null,7]],\
            "query":"SELECT product_name, SUM(total) AS revenue FROM sales_data",\
            "chart_type":"bar","analysis":"Alfajor leads."}\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "LINE,line",
    "BAR,bar",
    "PIE,pie",
    "TABLE,table",
    "SCATTER,table",
    "HEATMAP,table",
    "NUMBER,none"
  })
  void offers_small_clients_only_charts_that_they_know(ChartType type, String name) {
    assertThat(AnalyzeBody.of(SampleAnswers.topProducts(type)).chartType()).isEqualTo(name);
  }
}
