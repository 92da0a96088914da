package io.quaestor.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.micronaut.web.router.Router;
import io.quaestor.http.TestServer;
import io.quaestor.http.openapi.Described.Operation;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class DescriptionOverHttpTest {
  /** What the two pages are made of. */
  private static final List<String> FILES = List.of("GET /docs/{file}", "GET /redoc/{file}");

  private TestServer server;
  private Described described;

  @BeforeAll
  void start(@TempDir Path dataDir) {
    server =
        TestServer.start(
            dataDir,
            Map.of("quaestor.sample-data", "false", "quaestor.api-keys", "shop:0123456789abcdef"));
    described = Described.by(server);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void has_every_route_and_nothing_else() {
    assertThat(new TreeSet<>(described.operations().stream().map(Operation::toString).toList()))
        .isEqualTo(routes());
  }

  @Test
  void is_valid_openapi_3_1_with_valid_schemas() throws Exception {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    JsonNode rules =
        new ObjectMapper()
            .readTree(
                Objects.requireNonNull(
                    DescriptionOverHttpTest.class.getResourceAsStream("openapi-3.1-schema.json")));
    Schema schemaOfSchemas =
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schemas = described.document().at("/components/schemas");

    assertThat(described.document().path("openapi").asText()).isEqualTo("3.1.0");
    assertThat(registry.getSchema(rules).validate(described.document()))
        .extracting(Error::toString)
        .isEmpty();
    assertThat(schemas).hasSizeGreaterThan(40);
    assertThat(schemas.properties())
        .allSatisfy(it -> assertThat(schemaOfSchemas.validate(it.getValue())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"columns\": [], \"rows\": [], \"more\": 1}",
        "{\"columns\": []}",
        "{\"columns\": [], \"rows\": [[{}]]}"
      })
  void finds_what_is_too_much_too_little_or_of_another_type(String table) throws Exception {
    JsonNode fitting = new ObjectMapper().readTree("{\"columns\": [], \"rows\": [[null, 1.5]]}");

    assertThat(described.faultsOf("TableBody", fitting)).isEmpty();
    assertThat(described.faultsOf("TableBody", new ObjectMapper().readTree(table))).hasSize(1);
  }

  @Test
  void every_operation_says_what_it_does_and_how_it_fails() {
    assertThat(described.operations()).allSatisfy(DescriptionOverHttpTest::assertTold);
    assertThat(described.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
  }

  private static void assertTold(Operation operation) {
    JsonNode node = operation.node();
    assertThat(node.path("summary").asText()).isNotBlank();
    assertThat(node.path("description").asText()).endsWith(".");
    assertThat(node.path("tags")).hasSize(1);
    assertThat(node.at("/responses/500/description").asText()).contains("`internal`: a fault");
    assertThat(node.path("responses"))
        .allSatisfy(
            response ->
                assertThat(response.path("description").asText())
                    .isNotBlank()
                    .doesNotContain("see `detail`", " response"));
  }

  @Test
  void every_parameter_has_a_type_and_a_description() {
    assertThat(described.operations())
        .flatExtracting(operation -> all(operation.node().path("parameters")))
        .allSatisfy(
            parameter -> {
              assertThat(parameter.path("schema").has("type")).as("%s", parameter).isTrue();
              assertThat(parameter.path("description").asText()).as("%s", parameter).isNotBlank();
            });
  }

  @Test
  void asks_for_a_key_exactly_where_it_says_so() {
    assertThat(described.operations())
        .allSatisfy(
            operation -> {
              boolean open = operation.node().path("security").isArray();
              assertThat(withoutKey(operation) != 401).as("%s", operation).isEqualTo(open);
              assertThat(operation.node().path("responses").has("401")).isEqualTo(!open);
            });
    assertThat(described.document().at("/components/securitySchemes/api_key/name").asText())
        .isEqualTo("X-API-Key");
  }

  private int withoutKey(Operation operation) {
    return server
        .send(
            server
                .request(operation.path().replaceAll("\\{\\w+}", "x"))
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.noBody())
                .build())
        .statusCode();
  }

  @ParameterizedTest
  @CsvSource({
    "JobBody, /state/enum, io.quaestor.job.JobState",
    "ChartBody, /type/enum, io.quaestor.chart.ChartType",
    "ChartBody, /types/items/enum, io.quaestor.chart.ChartType",
    "ColumnBody, /kind/enum, io.quaestor.table.ColumnMeaning$Kind",
    "ColumnBody, /unit/enum, io.quaestor.catalog.Unit",
    "AnswerBodyPartBody, /kind/enum, io.quaestor.translate.ReadingPart$Kind",
    "AnswerBody, /relation/enum, io.quaestor.translate.Translation$Relation",
    "CompletionsBodyEntry, /kind/enum, io.quaestor.complete.Completion$Kind"
  })
  void words_are_those_of_the_code(String schema, String place, Class<? extends Enum<?>> words) {
    JsonNode properties =
        described.document().at("/components/schemas/%s/properties".formatted(schema));

    assertThat(all(properties.at(place)).stream().map(JsonNode::asText))
        .containsExactlyInAnyOrder(
            Stream.of(words.getEnumConstants())
                .map(word -> word.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new));
  }

  private Set<String> routes() {
    return server
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> !route.isWebSocketRoute() && !route.getHttpMethodName().equals("HEAD"))
        .map(route -> route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString())
        .map(route -> route.replaceAll(":[^}]+}", "}"))
        .filter(route -> !FILES.contains(route))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
