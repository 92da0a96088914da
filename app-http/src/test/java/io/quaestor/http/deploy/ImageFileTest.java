package io.quaestor.http.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImageFileTest {
  private static final List<String> FILE =
      DeployFiles.lines(DeployFiles.ROOT.resolve("Dockerfile"));

  @Test
  void is_built_on_images_of_one_version() {
    assertThat(found("^FROM (\\S+)")).isNotEmpty().allMatch(DeployFiles::pinned);
  }

  @Test
  void sets_variables_that_the_server_understands() {
    assertThat(found("\\b(QUAESTOR_\\w+)=")).isNotEmpty().allMatch(DeployFiles::known);
  }

  @Test
  void runs_as_a_user_without_rights() {
    assertThat(found("^USER (.+)")).containsExactly("10001:10001");
  }

  private static Stream<String> found(String expression) {
    Pattern pattern = Pattern.compile(expression);
    return FILE.stream()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> pattern.matcher(line).results())
        .map((MatchResult match) -> match.group(1));
  }
}
