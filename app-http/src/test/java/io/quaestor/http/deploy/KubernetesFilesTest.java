package io.quaestor.http.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesFilesTest {
  private static final Path FOLDER = DeployFiles.ROOT.resolve("deploy/kubernetes");

  @ParameterizedTest
  @MethodSource("files")
  void a_file_holds_objects_and_nothing_else(Path file) {
    assertThat(DeployFiles.documents(file))
        .isNotEmpty()
        .allSatisfy(
            object -> {
              assertThat(object.path("apiVersion").asText()).isNotBlank();
              assertThat(object.path("kind").asText()).isNotBlank();
            });
  }

  @ParameterizedTest
  @MethodSource("kustomizations")
  void a_kustomization_names_every_file_beside_it_and_none_that_is_not_there(Path file) {
    List<String> named = DeployFiles.texts(only(file).path("resources")).toList();
    Path folder = file.resolveSibling("");

    assertThat(named).allMatch(name -> Files.exists(folder.resolve(name)));
    assertThat(
            DeployFiles.filesIn(folder, ".yaml")
                .map(other -> folder.relativize(other).toString())
                .filter(name -> !name.equals("kustomization.yaml"))
                .filter(name -> !name.endsWith(".example.yaml")))
        .isSubsetOf(named);
  }

  @Test
  void every_image_is_of_one_version() {
    List<String> tagged =
        kustomizations()
            .flatMap(file -> DeployFiles.stream(only(file).path("images")))
            .filter(image -> DeployFiles.pinned(name(image) + ":" + image.path("newTag").asText()))
            .map(KubernetesFilesTest::name)
            .toList();

    assertThat(containers().map(container -> container.path("image").asText()))
        .isNotEmpty()
        .isSubsetOf(tagged);
  }

  @Test
  void every_container_may_do_nothing_but_its_work() {
    assertThat(containers())
        .isNotEmpty()
        .allSatisfy(
            container -> {
              JsonNode context = container.path("securityContext");
              assertThat(context.path("readOnlyRootFilesystem").asBoolean()).isTrue();
              assertThat(context.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
              assertThat(DeployFiles.texts(context.at("/capabilities/drop")))
                  .containsExactly("ALL");
              assertThat(container.at("/resources/limits/memory").asText()).isNotBlank();
            });
  }

  @Test
  void the_server_is_told_what_it_understands() {
    List<String> variables =
        objects("ConfigMap", "Secret")
            .flatMap(object -> Stream.of(object.path("data"), object.path("stringData")))
            .flatMap(data -> data.properties().stream().map(Map.Entry::getKey))
            .toList();

    assertThat(variables).contains("QUAESTOR_DB_URL", "QUAESTOR_API_KEYS");
    assertThat(variables).allMatch(DeployFiles::known);
  }

  static Stream<Path> files() {
    return DeployFiles.filesIn(FOLDER, ".yaml");
  }

  static Stream<Path> kustomizations() {
    return files().filter(file -> file.endsWith("kustomization.yaml"));
  }

  private static Stream<JsonNode> containers() {
    return objects("Deployment")
        .flatMap(object -> DeployFiles.stream(object.at("/spec/template/spec/containers")));
  }

  /** Of these kinds, those that stand as a patch in a kustomization included. */
  private static Stream<JsonNode> objects(String... kinds) {
    return Stream.concat(files().flatMap(file -> DeployFiles.documents(file).stream()), patches())
        .filter(object -> List.of(kinds).contains(object.path("kind").asText()));
  }

  private static Stream<JsonNode> patches() {
    return kustomizations()
        .flatMap(file -> DeployFiles.stream(only(file).path("patches")))
        .flatMap(patch -> DeployFiles.documents(patch.path("patch").asText()).stream());
  }

  private static JsonNode only(Path file) {
    return DeployFiles.documents(file).getFirst();
  }

  private static String name(JsonNode image) {
    return image.path("name").asText();
  }
}
