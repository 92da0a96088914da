package io.quaestor.complete;

import io.quaestor.catalog.Dataset;
import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.values.DataProfile;
import io.quaestor.translate.values.ValueIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What questions about one dataset may go on with. Immutable; made anew when the data change. */
public final class Vocabulary {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Dataset dataset;
  private final List<Term> terms;
  private final List<ValueIndex> values;

  private Vocabulary(Dataset dataset, List<Term> terms, List<ValueIndex> values) {
    this.dataset = dataset;
    this.terms = terms;
    this.values = values;
  }

  /**
   * @param profile without it, of the catalog alone
   */
  public static Vocabulary of(Dataset dataset, Optional<DataProfile> profile) {
    Stream<Term> times =
        dataset.asked().stream()
            .flatMap(
                table -> TimeTerms.of(table, profile.flatMap(known -> known.span(table.name()))));
    return new Vocabulary(
        dataset,
        Stream.concat(CatalogTerms.of(dataset), times).toList(),
        profile.stream()
            .flatMap(known -> dataset.asked().stream().map(table -> known.values(table.name())))
            .toList());
  }

  /**
   * Terms of one kind.
   *
   * @param byLabel those whose label goes on from the words; otherwise those of which another
   *     phrase does
   */
  Stream<Completion> terms(Run run, Kind kind, boolean byLabel, List<Locale> languages) {
    return terms.stream()
        .filter(term -> term.kind() == kind && languages.contains(term.language()))
        .filter(term -> term.goesOnWithLabel(run) == byLabel)
        .flatMap(term -> term.after(run).stream());
  }

  /** The examples of the catalog, in one of the languages. */
  Stream<Completion> questions(List<Locale> languages) {
    return languages.stream()
        .flatMap(
            language ->
                dataset.verifiedQuestions().stream()
                    .flatMap(verified -> verified.questions().in(language).stream().limit(1)))
        .map(text -> new Completion(text, text, 0, Kind.QUESTION, dataset.name()));
  }

  /**
   * Values, those first that begin with the words; found as they are taken. A number may count
   * something ("top 5") unless the column that it stands in was named just before.
   */
  Stream<Completion> values(Run run) {
    String typed = Folding.fold(BLANKS.matcher(run.typed()).replaceAll(" "));
    boolean number = NUMBER.matcher(run.joined()).matches();
    Set<String> named = number ? namedBefore(run) : Set.of();
    if (number && named.isEmpty()) {
      return Stream.empty();
    }
    return values.stream()
        .flatMap(index -> found(index, run, typed).mapToObj(index::value))
        .filter(value -> !number || named.contains(value.column()))
        .filter(value -> !Folding.fold(value.value()).equals(typed.strip()))
        .map(value -> run.withWord(value.value(), Kind.VALUE, value.column()));
  }

  private Set<String> namedBefore(Run run) {
    List<String> before = run.before();
    return terms.stream()
        .filter(term -> term.ends(before))
        .map(Term::of)
        .collect(Collectors.toSet());
  }

  /** A word such as "de" stands in many values, and is mostly meant for itself. */
  private static IntStream found(ValueIndex index, Run run, String typed) {
    ValueSearch search = new ValueSearch(index);
    String first = run.words().getFirst();
    boolean inside =
        !run.ended() && !Lexicon.isNoiseSomewhere(first) && !Lexicon.joinsSomewhere(first);
    return inside
        ? IntStream.concat(search.beginning(typed), search.having(run.words()))
        : search.beginning(typed);
  }
}
