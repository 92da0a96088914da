package io.quaestor.http.csv;

import io.micronaut.http.MediaType;
import java.util.List;

/** CSV among the formats that a client may ask for. */
public final class CsvFormat {
  public static final String TYPE = "text/csv";
  public static final MediaType UTF_8 = MediaType.of("text/csv; charset=utf-8; header=present");

  private CsvFormat() {}

  /** Whether CSV comes before JSON and before "anything" among what the client accepts. */
  public static boolean isPreferred(List<MediaType> accepted) {
    return MediaType.orderedOf(accepted.stream().map(MediaType::toString).toList()).stream()
        .filter(
            type ->
                type.matches(MediaType.of(TYPE)) || type.matches(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .filter(type -> type.getName().equals(TYPE))
        .isPresent();
  }
}
