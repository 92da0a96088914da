package io.quaestor.http.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quaestor.http.settings.variables.OtherVariable;
import io.quaestor.http.settings.variables.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the files that Quaestor is deployed with. */
final class DeployFiles {
  static final Path ROOT = Path.of("..");

  /** A tag that says which version it is; a digest may follow. */
  private static final Pattern PINNED = Pattern.compile("[a-z0-9./-]+:v?\\d+\\.\\d+[^:@]*(@.+)?");

  private static final ObjectMapper JSON = new ObjectMapper();

  private DeployFiles() {}

  static List<JsonNode> documents(Path file) {
    return documents(text(file));
  }

  static List<JsonNode> documents(String yaml) {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    Iterable<Object> documents = new Yaml(new SafeConstructor(strict)).loadAll(yaml);
    return stream(documents).map(DeployFiles::tree).toList();
  }

  private static JsonNode tree(Object document) {
    return JSON.valueToTree(document);
  }

  static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  static Stream<Path> filesIn(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean pinned(String image) {
    return PINNED.matcher(image).matches();
  }

  static boolean known(String variable) {
    return Stream.concat(Setting.all().stream(), Stream.of(OtherVariable.values()))
        .anyMatch(known -> known.variable().equals(variable));
  }

  static <T> Stream<T> stream(Iterable<T> things) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(things.iterator(), Spliterator.ORDERED), false);
  }

  static Stream<String> texts(JsonNode list) {
    return stream(list).map(JsonNode::asText);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
