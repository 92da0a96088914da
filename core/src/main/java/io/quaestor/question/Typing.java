package io.quaestor.question;

import io.quaestor.complete.Completion;
import io.quaestor.complete.Completions;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Goes on with questions that are being typed. */
final class Typing {
  /** More than anybody chooses from. */
  static final int MOST = 50;

  private final Sections sections;

  Typing(Sections sections) {
    this.sections = sections;
  }

  List<Completion> complete(
      String text, Optional<String> dataset, Optional<Locale> language, int most) {
    if (text.length() > Question.MAX_LENGTH) {
      throw new QuaestorException(
          ErrorCode.QUESTION_INVALID,
          "the text has %d characters; a question has at most %d"
              .formatted(text.length(), Question.MAX_LENGTH));
    }
    if (most < 1 || most > MOST) {
      throw new QuaestorException(
          ErrorCode.REQUEST_MALFORMED, "the parameter 'limit' is a whole number from 1 to " + MOST);
    }
    List<Section> asked = dataset.map(sections::named).map(List::of).orElseGet(this::withRows);
    return Completions.of(
        asked.stream().map(section -> section.glossary().vocabulary()).toList(),
        text,
        language,
        most);
  }

  /**
   * Where it is not known of any that it has rows, the one that is meant where several could be.
   */
  private List<Section> withRows() {
    List<Section> filled =
        sections.all().stream().filter(section -> section.glossary().hasRows()).toList();
    return filled.isEmpty() ? List.of(sections.first()) : filled;
  }
}
