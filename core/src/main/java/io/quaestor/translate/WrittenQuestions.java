package io.quaestor.translate;

import io.quaestor.translate.Translation.Translated;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions whose SQL was written beforehand, and which are asked by name. Thread-safe. */
public interface WrittenQuestions {
  /**
   * What answers a question that names one of them and says nothing else but what it can be asked
   * for.
   *
   * @param grammar reads what is said besides
   * @throws io.quaestor.error.QuaestorException when it cannot be asked for that
   */
  Optional<Translated> find(TranslationRequest request, Translator grammar);

  /** Whether a question names one of them, whatever else it says. */
  boolean areNamedIn(String question);

  /** How they are called in a language, each in words that {@link #find} knows. */
  List<String> titles(Locale language);

  /** Those of both; of two that a question names, one of the first. */
  static WrittenQuestions either(WrittenQuestions first, WrittenQuestions second) {
    return new WrittenQuestions() {
      @Override
      public Optional<Translated> find(TranslationRequest request, Translator grammar) {
        return first.find(request, grammar).or(() -> second.find(request, grammar));
      }

      @Override
      public boolean areNamedIn(String question) {
        return first.areNamedIn(question) || second.areNamedIn(question);
      }

      @Override
      public List<String> titles(Locale language) {
        return Stream.of(first, second).flatMap(one -> one.titles(language).stream()).toList();
      }
    };
  }

  /** There are none. */
  static WrittenQuestions none() {
    return new WrittenQuestions() {
      @Override
      public Optional<Translated> find(TranslationRequest request, Translator grammar) {
        return Optional.empty();
      }

      @Override
      public boolean areNamedIn(String question) {
        return false;
      }

      @Override
      public List<String> titles(Locale language) {
        return List.of();
      }
    };
  }
}
