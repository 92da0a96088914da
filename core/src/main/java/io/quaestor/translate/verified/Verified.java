package io.quaestor.translate.verified;

import io.quaestor.sql.Constants;
import io.quaestor.sql.Dialect;
import io.quaestor.translate.lexicon.Folding;
import io.quaestor.translate.lexicon.Tokenizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question, the SQL that a person has checked for it, and which of the SQL's values stand for
 * words of the question. Immutable.
 */
record Verified(String question, Wording wording, String sql, Constants constants) {
  /** Words of SQL that are also words of values: "rum and coke". */
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "by", "in", "on", "as", "with", "not", "is", "all");

  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Nothing for SQL that cannot be read, which the guard would refuse. */
  static Optional<Verified> of(String question, String sql, Dialect dialect) {
    return Constants.of(sql, dialect)
        .map(constants -> new Verified(question, Wording.of(question), sql, constants));
  }

  /** Whether the SQL answers the question on any day. */
  boolean staysRight() {
    TypedDays typed = TypedDays.in(question, wording);
    return !Times.areRelativeIn(wording) && constants.values().stream().allMatch(typed::cover);
  }

  /**
   * Whether a question can be this one at all: every word of it that is none of a value is there.
   * How values are linked is only then worth looking at.
   */
  boolean mayBe(Wording asked) {
    Set<String> there = new HashSet<>(asked.words());
    constants.values().forEach(value -> there.addAll(Tokenizer.words(value)));
    long missing =
        wording.tokens().stream().filter(token -> !there.contains(token.folded())).count();
    // A value may be named in another form than it has, as "teas" for "tea".
    return wording.signs().equals(asked.signs()) && missing <= constants.values().size();
  }

  /**
   * Whether another value of a column may stand for this one: the SQL compares the column with it,
   * and has it nowhere else, neither within another text nor in a name.
   */
  boolean mayExchange(String value, String column) {
    return constants.columnOf(value).filter(column::equalsIgnoreCase).isPresent()
        && isNowhereElse(value)
        && isInNoName(Tokenizer.words(value));
  }

  /** Whether another number may stand for this one. */
  boolean mayExchange(String number) {
    Pattern within = Pattern.compile("(?<!\\d)" + number + "(?!\\d)");
    boolean once =
        Stream.concat(constants.values().stream(), constants.words().stream())
                .filter(text -> within.matcher(text).find())
                .count()
            == 1;
    return once && !Times.isYear(number) && constants.isBound(number);
  }

  /**
   * Whether all values of the SQL but some were said. One that was not said was found for what is
   * exchanged, such as the category of a product, and would be wrong beside another.
   *
   * @param known values that mean the same in every question
   */
  boolean saysAllBut(Collection<String> exchanged, Set<String> known) {
    Set<String> said = wording.words();
    return constants.values().stream()
        .filter(value -> !exchanged.contains(value) && !known.contains(value))
        .allMatch(value -> said.containsAll(Tokenizer.words(value)));
  }

  private boolean isNowhereElse(String value) {
    String folded = Folding.fold(value);
    return constants.values().stream().filter(other -> Folding.fold(other).contains(folded)).count()
        == 1;
  }

  private boolean isInNoName(List<String> words) {
    return constants.words().stream()
        .flatMap(name -> PARTS.splitAsStream(Folding.fold(name)))
        .filter(part -> !KEYWORDS.contains(part))
        .noneMatch(words::contains);
  }
}
