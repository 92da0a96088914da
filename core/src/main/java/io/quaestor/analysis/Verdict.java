package io.quaestor.analysis;

import io.quaestor.analysis.Figures.Figure;
import io.quaestor.catalog.Unit;
import io.quaestor.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Answers a question of yes or no from the rows, with the numbers that tell. */
final class Verdict {
  private final Subject subject;
  private final Speech speech;
  private final Names names;

  Verdict(Subject subject, Speech speech) {
    this.subject = subject;
    this.speech = speech;
    this.names = new Names(subject, speech);
  }

  /** Yes or no, and the numbers where {@code said} has any. */
  private record Finding(boolean yes, String said) {}

  /**
   * The sentence that answers, or nothing where the rows do not tell.
   *
   * @param reading what else is said of the rows; it stands for the numbers where the claim is
   *     about the rows as a whole
   */
  Optional<String> on(Claim claim, String reading) {
    if (!subject.fits() || subject.table().truncated()) {
      return Optional.empty();
    }
    return switch (claim) {
      case Claim.More more -> compared(more);
      case Claim.Some any ->
          Optional.of(subject.rows() > 1 ? several(reading) : answer(subject.rows() == 1, reading));
      case Claim.Sold any -> sold().map(yes -> answer(yes, reading));
      case Claim.Within within -> limited(within).map(found -> answer(found.yes(), found.said()));
      case Claim.First first -> ranked(first, reading);
    };
  }

  private Optional<String> compared(Claim.More claim) {
    List<Finding> findings = new ArrayList<>();
    for (int column : subject.measures()) {
      Figures figures = Figures.of(subject.columns().get(column), subject.table().column(column));
      Optional<BigDecimal> first = valueOf(claim.first(), figures);
      Optional<BigDecimal> second = valueOf(claim.second(), figures);
      if (first.isEmpty() || second.isEmpty()) {
        return Optional.empty();
      }
      findings.add(compared(claim, figures, first.get(), second.get()));
    }
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    boolean yes = findings.getFirst().yes();
    if (findings.stream().allMatch(finding -> finding.yes() == yes)) {
      return Optional.of(
          answer(yes, String.join("; ", findings.stream().map(Finding::said).toList()) + "."));
    }
    List<String> each =
        findings.stream().map(finding -> speech.say(key(finding.yes()), finding.said())).toList();
    return Optional.of(speech.say("verdict.both", String.join("; ", each)));
  }

  private Finding compared(Claim.More claim, Figures figures, BigDecimal first, BigDecimal second) {
    int sign = first.compareTo(second);
    return new Finding(
        claim.less() ? sign < 0 : sign > 0,
        speech.say(
            "verdict.compared",
            Speech.shortened(figures.label()),
            speech.number(first, figures.unit()),
            name(claim.first()),
            speech.number(second, figures.unit()),
            name(claim.second()),
            difference(first, second, figures.unit())));
  }

  private String difference(BigDecimal first, BigDecimal second, Unit unit) {
    BigDecimal difference = first.subtract(second);
    if (difference.signum() == 0) {
      return speech.say("verdict.equal");
    }
    String way = difference.signum() > 0 ? "verdict.more" : "verdict.less";
    String distance = speech.distance(difference, unit);
    return second.signum() > 0 && unit != Unit.PERCENT
        ? speech.say(
            way + ".percent", distance, speech.percent(Figures.percentOf(difference.abs(), second)))
        : speech.say(way, distance);
  }

  private Optional<BigDecimal> valueOf(Cell group, Figures figures) {
    OptionalInt row = rowOf(group);
    if (row.isEmpty()) {
      boolean nothing = figures.meaning().additive() || figures.unit() == Unit.COUNT;
      return nothing ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }
    return figures.values().stream()
        .filter(figure -> figure.row() == row.getAsInt())
        .map(Figure::value)
        .findFirst();
  }

  /** Rows have one grouping, which is their first column. */
  private OptionalInt rowOf(Cell group) {
    return IntStream.range(0, subject.rows())
        .filter(row -> same(subject.cell(row, 0), group))
        .findFirst();
  }

  /** Databases give a whole number with or without decimals. */
  private static boolean same(Cell one, Cell other) {
    return (one instanceof Cell.Numeric a && other instanceof Cell.Numeric b)
        ? a.value().compareTo(b.value()) == 0
        : one.equals(other);
  }

  private String name(Cell group) {
    return names.spell(group, subject.columns().getFirst(), Speech.LONGEST_NAME);
  }

  /** Nothing where what was sold and what came back are the same. */
  private Optional<Boolean> sold() {
    if (subject.rows() != 1) {
      return Optional.empty();
    }
    List<Figures> figures = subject.figures();
    if (figures.isEmpty()) {
      return Optional.of(false);
    }
    boolean some = figures.stream().anyMatch(one -> one.total().signum() > 0);
    boolean none =
        figures.stream().allMatch(one -> one.total().signum() == 0 && one.unit() == Unit.COUNT);
    return some || none ? Optional.of(some) : Optional.empty();
  }

  private Optional<Finding> limited(Claim.Within claim) {
    Optional<Figures> measured =
        subject.figures().stream()
            .filter(figures -> figures.meaning().name().equals(claim.column()))
            .findFirst();
    if (subject.rows() != 1
        || measured.isEmpty()
        || !(claim.limit().value() instanceof Cell.Numeric limit)) {
      return Optional.empty();
    }
    Unit unit = measured.get().unit();
    BigDecimal value = measured.get().values().getFirst().value();
    int sign = value.compareTo(limit.value());
    boolean yes =
        (sign == 0 && claim.limit().included()) || (claim.limit().above() ? sign > 0 : sign < 0);
    String key = sign == 0 ? "verdict.on" : sign > 0 ? "verdict.above" : "verdict.below";
    return Optional.of(
        new Finding(
            yes,
            speech.say(
                key,
                Speech.shortened(measured.get().label()),
                speech.number(value, unit),
                speech.distance(value.subtract(limit.value()), unit),
                speech.number(limit.value(), unit))));
  }

  private Optional<String> ranked(Claim.First claim, String reading) {
    OptionalInt row = rowOf(claim.who());
    if (row.isEmpty() || subject.figures().isEmpty()) {
      return Optional.empty();
    }
    Figures figures = subject.figures().getFirst();
    var places = claim.least() ? figures.places() : figures.places().descendingMap();
    int place = 1;
    for (var entry : places.entrySet()) {
      if (entry.getValue().stream().anyMatch(figure -> figure.row() == row.getAsInt())) {
        String own =
            speech.say(
                "verdict.place",
                name(claim.who()),
                speech.number(entry.getKey(), figures.unit()),
                speech.count(place),
                speech.count(figures.values().size()),
                Speech.shortened(figures.label()));
        return Optional.of(speech.say(key(place == 1), own) + " " + reading);
      }
      place += entry.getValue().size();
    }
    return Optional.empty();
  }

  private static String key(boolean yes) {
    return yes ? "verdict.yes" : "verdict.no";
  }

  /** With a sentence that begins with a word of ours, not with a name. */
  private String answer(boolean yes, String said) {
    return speech.say(
        key(yes), said.substring(0, 1).toLowerCase(speech.language()) + said.substring(1));
  }

  /** How many there are, and what else is said of them. */
  private String several(String reading) {
    return answer(true, RowList.count(subject, speech)) + " " + reading;
  }
}
