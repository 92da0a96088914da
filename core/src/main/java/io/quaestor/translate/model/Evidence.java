package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.Table;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.translate.FirstUse;
import io.quaestor.translate.lexicon.Tokenizer;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.ValueIndex;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the data, the catalog and confirmed questions say for and against SQL of a model. */
public final class Evidence {
  /** Days, times, numbers, and identifiers, whose values are not kept: all of them have digits. */
  private static final Pattern NO_NAME = Pattern.compile(".*\\d.*|\\W*");

  private final Dataset dataset;
  private final Discretion discretion;

  /** Asked for with a model alone. */
  private final FirstUse<List<Stems>> shipped;

  private final Supplier<List<ConfirmedQuestion>> confirmed;

  /**
   * What the catalog lists for a column; the data need not have it, and of weekdays none is kept.
   */
  private final Set<String> allowed;

  /**
   * @param confirmed questions that people have confirmed
   */
  public Evidence(Dataset dataset, Supplier<List<ConfirmedQuestion>> confirmed) {
    this.dataset = dataset;
    this.confirmed = confirmed;
    this.discretion = new Discretion(dataset);
    this.allowed =
        dataset.tables().stream()
            .flatMap(table -> table.columns().stream())
            .flatMap(column -> column.rules().allowedValues().stream())
            .collect(Collectors.toUnmodifiableSet());
    this.shipped = new FirstUse<>(() -> verified(dataset));
  }

  private static List<Stems> verified(Dataset dataset) {
    return dataset.verifiedQuestions().stream()
        .flatMap(question -> question.questions().byLanguage().values().stream())
        .flatMap(List::stream)
        .map(text -> Stems.of(List.of(text)))
        .toList();
  }

  /** Texts in SQL that neither the data nor the catalog have, as far as all values are known. */
  public List<String> foreignTexts(String sql, DataProfile profile) {
    return SqlConstants.texts(sql).stream()
        .filter(text -> !discretion.isNoValue(text) && !allowed.contains(text))
        .filter(text -> !NO_NAME.matcher(text).matches())
        .filter(text -> dataset.tables().stream().noneMatch(table -> mayHave(text, table, profile)))
        .toList();
  }

  private static boolean mayHave(String text, Table table, DataProfile profile) {
    ValueIndex values = profile.values(table.name());
    boolean pattern = text.indexOf('%') >= 0 || text.indexOf('_') >= 0;
    return !values.unlisted().isEmpty()
        || table.columns().stream().anyMatch(column -> values.has(column.name(), text))
        || (pattern && !values.containing(Tokenizer.words(text)).isEmpty());
  }

  /**
   * How near the nearest verified question is: twice the words that both have by the words of both
   * (Dice's coefficient), from 0 to 1.
   */
  public double nearness(String question) {
    Stems asked = Stems.of(List.of(question));
    Stream<Stems> own = confirmed.get().stream().map(one -> Stems.of(List.of(one.question())));
    return Stream.concat(shipped.get().stream(), own).mapToDouble(asked::likeness).max().orElse(0);
  }
}
