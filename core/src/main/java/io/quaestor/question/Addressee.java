package io.quaestor.question;

import io.quaestor.translate.Hearing;
import io.quaestor.translate.NamedPart;
import io.quaestor.translate.lexicon.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out which dataset a question is asked of: the one that is named, else the one that knows
 * its words best. Of several that know them as well, it is the one that was spoken of before, or
 * the catalog's first; where neither is among them, nobody can tell.
 */
final class Addressee {
  private final Sections sections;

  Addressee(Sections sections) {
    this.sections = sections;
  }

  /** What was found. */
  sealed interface Found {
    /**
     * @param text the question without the name of the dataset
     * @param others datasets that know its words and could answer as well
     * @param unable datasets that know its words and could not
     * @param chosen whether there was a choice at all
     */
    record One(
        Section section, String text, List<Section> others, List<Section> unable, boolean chosen)
        implements Found {}

    record Several(List<Section> sections) implements Found {}
  }

  /** A dataset and how well it knows the words. */
  private record Heard(Section section, Hearing hearing) {
    int unknown() {
      return hearing.unknown().size();
    }
  }

  Found of(Question question, List<Spoken> earlier) {
    String text = question.text();
    if (question.dataset().isPresent()) {
      return certain(sections.named(question.dataset().get()), text);
    }
    if (sections.all().size() == 1) {
      return certain(sections.first(), text);
    }
    return named(text).orElseGet(() -> known(text, earlier));
  }

  private static Found certain(Section section, String text) {
    return new Found.One(section, text, List.of(), List.of(), false);
  }

  /** "hiring: how many people …", by the name of the dataset or what people call it. */
  private Optional<Found> named(String text) {
    int colon = text.indexOf(':');
    if (colon < 0 || text.substring(colon + 1).isBlank()) {
      return Optional.empty();
    }
    String name = Folding.fold(text.substring(0, colon)).strip();
    return sections.all().stream()
        .filter(section -> names(section).anyMatch(name::equals))
        .findFirst()
        .map(
            section ->
                new Found.One(
                    section, text.substring(colon + 1).strip(), List.of(), List.of(), true));
  }

  private static Stream<String> names(Section section) {
    return Stream.concat(
            Stream.of(section.name(), section.name().replace('_', ' ')),
            section.dataset().words().byLanguage().values().stream().flatMap(List::stream))
        .map(Folding::fold);
  }

  private Found known(String text, List<Spoken> earlier) {
    List<Section> filled = sections.all().stream().filter(Section::hasRows).toList();
    if (filled.size() < 2) {
      return certain(filled.isEmpty() ? sections.first() : filled.getFirst(), text);
    }
    if (takesAway(text, earlier)) {
      Section same = sections.named(earlier.getLast().dataset());
      return new Found.One(same, text, List.of(), List.of(), true);
    }
    List<Heard> heard = certain(filled, text);
    int best = heard.stream().mapToInt(Heard::unknown).min().orElseThrow();
    Optional<Section> before = before(earlier, heard, best == 0);
    if (before.isPresent()) {
      return new Found.One(before.get(), text, List.of(), List.of(), true);
    }
    List<Section> ties =
        heard.stream().filter(one -> one.unknown() == best).map(Heard::section).toList();
    if (ties.size() > 1 && best == 0) {
      return among(ties, filled.getFirst(), text);
    }
    Section one = best == 0 ? ties.getFirst() : byName(filled, text).orElse(ties.getFirst());
    return new Found.One(one, text, List.of(), List.of(), true);
  }

  /** A part of the last answer is one of its dataset, whoever else knows its words. */
  private static boolean takesAway(String text, List<Spoken> earlier) {
    return !earlier.isEmpty()
        && NamedPart.in(text)
            .filter(part -> part.isIn(earlier.getLast().turn().reading()))
            .isPresent();
  }

  /** Where no dataset knows all words, the one of a report that is named. */
  private static Optional<Section> byName(List<Section> sections, String text) {
    return sections.stream().filter(section -> section.written().areNamedIn(text)).findFirst();
  }

  /** Where one dataset knows a word, no other that must guess at it is meant. */
  private static List<Heard> certain(List<Section> sections, String text) {
    List<Heard> heard =
        sections.stream().map(section -> new Heard(section, section.hear(text))).toList();
    List<Heard> certain =
        heard.stream()
            .filter(
                one ->
                    heard.stream()
                        .noneMatch(other -> one.hearing().guessesWhatIsKnownTo(other.hearing())))
            .toList();
    return certain.isEmpty() ? heard : certain;
  }

  /** Of several that know all words, those count that can answer with them. */
  private static Found among(List<Section> ties, Section first, String text) {
    List<Section> able = ties.stream().filter(section -> section.understands(text)).toList();
    if (able.isEmpty()) {
      return new Found.One(ties.getFirst(), text, List.of(), List.of(), true);
    }
    if (able.size() > 1 && !able.getFirst().equals(first)) {
      return new Found.Several(able);
    }
    List<Section> unable = ties.stream().filter(section -> !able.contains(section)).toList();
    return new Found.One(able.getFirst(), text, able.subList(1, able.size()), unable, true);
  }

  /** The dataset of a conversation, unless another alone knows all words. */
  private static Optional<Section> before(List<Spoken> earlier, List<Heard> heard, boolean whole) {
    return earlier.isEmpty()
        ? Optional.empty()
        : heard.stream()
            .filter(one -> one.section().name().equals(earlier.getLast().dataset()))
            .filter(one -> one.hearing().isWhole() || !whole)
            .map(Heard::section)
            .findFirst();
  }
}
