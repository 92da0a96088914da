package io.quaestor.complete;

import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Concept;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Goes on with a question that is being typed. What goes on from more words comes first; of the
 * same words, metrics, columns and times come before values.
 */
public final class Completions {
  private static final List<Kind> MEASURES_FIRST = List.of(Kind.METRIC, Kind.DIMENSION, Kind.TIME);
  private static final List<Kind> GROUPS_FIRST = List.of(Kind.DIMENSION, Kind.TIME, Kind.METRIC);

  /** What a question in Spanish begins with. */
  private static final Pattern OPENING = Pattern.compile("^[\\s¿¡]+");

  /** After one of these, what follows is what to group by. */
  private static final Set<String> BY =
      Lexicon.bundled().stream()
          .flatMap(lexicon -> lexicon.phrases().getOrDefault(Concept.BY, List.of()).stream())
          .map(Tokenizer::words)
          .filter(words -> words.size() == 1)
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Vocabulary> vocabularies;
  private final Typed typed;
  private final int most;
  private final Map<String, Completion> found = new LinkedHashMap<>();

  private Completions(List<Vocabulary> vocabularies, Typed typed, int most) {
    this.vocabularies = vocabularies;
    this.typed = typed;
    this.most = most;
  }

  /**
   * The best first, each text once.
   *
   * @param vocabularies of the datasets that may be asked
   * @param assumed the language where the text does not tell
   * @param most how many at most
   */
  public static List<Completion> of(
      List<Vocabulary> vocabularies, String text, Optional<Locale> assumed, int most) {
    return List.copyOf(new Completions(vocabularies, Typed.of(text, assumed), most).find());
  }

  private Collection<Completion> find() {
    if (typed.runs().isEmpty()) {
      addQuestions();
      return found.values();
    }
    boolean values = true;
    for (Run run : typed.runs()) {
      addTerms(run);
      if (run.equals(typed.runs().getFirst())) {
        addQuestions();
      }
      // "café con le" goes on as a whole; a value in the place of its end alone makes no sense.
      values = values && !add(of -> of.values(run));
    }
    return found.values();
  }

  /** What is shown everywhere comes before other words for it. */
  private void addTerms(Run run) {
    for (boolean byLabel : new boolean[] {true, false}) {
      kinds(run).forEach(kind -> add(of -> of.terms(run, kind, byLabel, typed.languages())));
    }
  }

  private static List<Kind> kinds(Run run) {
    List<String> before = run.before();
    return !before.isEmpty() && BY.contains(before.getLast()) ? GROUPS_FIRST : MEASURES_FIRST;
  }

  private void addQuestions() {
    String begun = begun(typed.text());
    List<Locale> languages =
        begun.isEmpty()
            ? typed.languages()
            : Lexicon.bundled().stream().map(Lexicon::language).toList();
    add(
        of ->
            of.questions(languages)
                .filter(
                    question -> {
                      String whole = begun(question.text());
                      return whole.startsWith(begun) && !whole.equals(begun);
                    }));
  }

  private static String begun(String text) {
    return Folding.fold(OPENING.matcher(text).replaceFirst(""));
  }

  @FunctionalInterface
  private interface Part {
    Stream<Completion> of(Vocabulary vocabulary);
  }

  /** Whether there was any, as long as there is room. */
  private boolean add(Part part) {
    int before = found.size();
    vocabularies.stream()
        .flatMap(part::of)
        .filter(completion -> !found.containsKey(Folding.fold(completion.text())))
        .takeWhile(completion -> found.size() < most)
        .forEach(completion -> found.putIfAbsent(Folding.fold(completion.text()), completion));
    return found.size() > before;
  }
}
