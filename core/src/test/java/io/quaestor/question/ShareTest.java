package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.port.LanguageModel;
import io.quaestor.port.ModelReply;
import io.quaestor.port.ModelRequest;
import io.quaestor.translate.model.Share;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What leaves for a model, over every sample and with everything that can be in a prompt: first
 * questions, follow-ups of the grammar's and the model's own answers, confirmed questions as
 * examples, and repairs of SQL that was refused, that failed with the data in the database's words,
 * and that found nothing.
 */
class ShareTest {
  /** Shorter cells, and numbers below 1000, stand in every text. */
  private static final int SHORTEST = 3;

  private static final int SHORTEST_NUMBER = 4;

  private static final Map<String, List<String>> NAMING_VALUES =
      Map.of(
          "pos", List.of("units of espresso by waiter", "ventas de medialunas en octubre"),
          "marketplace", List.of("revenue of electronics by buyer country", "ventas de apple"),
          "ai_usage", List.of("spending on gpt-4 by company", "tokens de ventas por mes"),
          "hiring", List.of("hires in engineering by month", "contrataciones de recruiter"));

  private static final List<String> FOR_THE_MODEL =
      List.of("and how skewed is that?", "¿y qué tan sesgado es eso?", "and its kurtosis?");

  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void schema_lets_no_cell_of_any_table_leave(String name) throws SQLException, IOException {
    Dataset dataset = CatalogReader.bundled(name).standard();
    Set<String> known = Set.copyOf(texts(asked(dataset, Share.SCHEMA, false)));
    try (SampledDatabase filled = new SampledDatabase(dataset, true)) {
      Set<String> cells = telling(filled.cells(), known);

      List<ModelRequest> requests = asked(dataset, Share.SCHEMA, true);

      assertThat(cells).hasSizeGreaterThan(30);
      assertThat(requests).hasSizeGreaterThan(20);
      assertThat(leaked(cells, texts(requests))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void schema_says_the_same_of_a_full_and_an_empty_database(String name)
      throws SQLException, IOException {
    Dataset dataset = CatalogReader.bundled(name).standard();

    assertThat(asked(dataset, Share.SCHEMA, true).getFirst())
        .usingRecursiveComparison()
        .ignoringFields("timeout") // what is left of it
        .isEqualTo(asked(dataset, Share.SCHEMA, false).getFirst());
  }

  /** The same questions, so that it is seen that they would tell. */
  @ParameterizedTest
  @ValueSource(strings = {"pos", "marketplace", "ai_usage", "hiring"})
  void values_lets_single_values_leave(String name) throws SQLException, IOException {
    Dataset dataset = CatalogReader.bundled(name).standard();
    Set<String> known = Set.copyOf(texts(asked(dataset, Share.SCHEMA, false)));
    try (SampledDatabase filled = new SampledDatabase(dataset, true)) {
      Set<String> leaked =
          leaked(telling(filled.cells(), known), texts(asked(dataset, Share.VALUES, true)));

      assertThat(leaked).hasSizeGreaterThan(5);
    }
  }

  private static List<ModelRequest> asked(Dataset dataset, Share share, boolean filled)
      throws SQLException, IOException {
    TroubledModel model = new TroubledModel(dataset.tables().getLast().name());
    try (SampledDatabase database = new SampledDatabase(dataset, filled)) {
      Quaestor quaestor =
          Quaestor.over(dataset, database).model(model, Duration.ofSeconds(5)).share(share).build();
      quaestor.ask(new Question("how skewed are the rows with espresso, ford or recruiters?"));
      for (String naming : NAMING_VALUES.getOrDefault(dataset.name(), List.of())) {
        for (int round = 0; round < TroubledModel.TROUBLES; round++) {
          Optional<String> conversation = Optional.of(naming + round);
          confirm(quaestor, quaestor.ask(new Question(naming, conversation)));
          FOR_THE_MODEL.forEach(next -> quaestor.ask(new Question(next, conversation)));
        }
      }
    }
    return model.requests;
  }

  /** Its SQL, which names the values that were found, may be an example from now on. */
  private static void confirm(Quaestor quaestor, Outcome outcome) {
    if (outcome instanceof Outcome.Answered(Answer answer)) {
      assertThat(quaestor.confirm(Caller.ANONYMOUS, answer.id()).sql()).isEqualTo(answer.sql());
    }
  }

  private static List<String> texts(List<ModelRequest> requests) {
    return requests.stream()
        .map(
            request ->
                request.system()
                    + request.turns().stream()
                        .map(ModelRequest.Turn::text)
                        .collect(Collectors.joining("\n")))
        .distinct()
        .toList();
  }

  /** Without what the catalog says itself, such as the weekdays, or people typed. */
  private static Set<String> telling(Set<String> cells, Set<String> known) {
    return cells.stream()
        .filter(cell -> cell.length() >= SHORTEST)
        .filter(
            cell ->
                cell.chars().anyMatch(Character::isLetter)
                    || cell.chars().filter(Character::isDigit).count() >= SHORTEST_NUMBER)
        .filter(cell -> known.stream().noneMatch(text -> holds(text, cell)))
        .collect(Collectors.toSet());
  }

  private static Set<String> leaked(Set<String> cells, List<String> texts) {
    return cells.stream()
        .filter(cell -> texts.stream().anyMatch(text -> holds(text, cell)))
        .collect(Collectors.toSet());
  }

  private static boolean holds(String text, String cell) {
    for (int at = text.indexOf(cell); at >= 0; at = text.indexOf(cell, at + 1)) {
      int end = at + cell.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** Answers every other call with SQL that does not do, in turns of all kinds. */
  private static final class TroubledModel implements LanguageModel {
    static final int TROUBLES = 4;

    private final List<ModelRequest> requests = new ArrayList<>();
    private final List<String> replies;

    TroubledModel(String table) {
      String rows = "SELECT COUNT(*) AS n FROM " + table;
      this.replies =
          List.of(
              "SELECT skew(total) FROM " + table,
              rows,
              "SELECT COUNT(*) " + SampledDatabase.FAILING + " FROM " + table,
              rows,
              rows + " WHERE 'esp' = 'ESPRESSO'",
              rows,
              rows);
    }

    @Override
    public String name() {
      return "troubled";
    }

    @Override
    public ModelReply complete(ModelRequest request) {
      String sql = replies.get(requests.size() % replies.size());
      requests.add(request);
      return new ModelReply("{\"sql\": \"" + sql + "\", \"decline\": null}", 1, 1);
    }
  }
}
