package io.quaestor.analysis;

import io.quaestor.analysis.Figures.Figure;
import io.quaestor.catalog.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;

/**
 * Groups that have no order of their own: who leads, who follows, who is last. Where the rows are a
 * part of the groups and run from less to more, the least is what was asked for and comes first.
 */
final class Leaders {
  private static final int FEW_GROUPS = 8;

  private final Subject subject;
  private final Speech speech;
  private final Names names;
  private final Figures figures;
  private final boolean leastFirst;
  private final NavigableMap<BigDecimal, List<Figure>> places;

  Leaders(Subject subject, Speech speech) {
    this.subject = subject;
    this.speech = speech;
    this.names = new Names(subject, speech);
    this.figures = subject.figures().getFirst();
    this.leastFirst =
        subject.coverage() == Coverage.LEAST
            || (subject.coverage() == Coverage.PART && figures.ascends());
    this.places = leastFirst ? figures.places() : figures.places().descendingMap();
  }

  List<String> sentences() {
    List<String> said = new ArrayList<>();
    said.add(opening());
    if (places.size() > 1) {
      said.add(followers());
      if (subject.complete() && places.size() > 2 && figures.values().size() <= FEW_GROUPS) {
        said.add(last());
      }
    }
    subject.figures().stream()
        .skip(1)
        .filter(other -> other.missing() == 0)
        .limit(1)
        .map(this::other)
        .forEach(said::add);
    return said;
  }

  /** Says of which rows it speaks, unless they are all there is and plainly named. */
  private String opening() {
    String sentence = leader();
    if (places.size() == 1 && !isOneRanked()) {
      return sentence;
    }
    boolean some = subject.coverage() == Coverage.PART;
    if (some || subject.groupings().size() > 1) {
      return speech.say("among", speech.count(subject.rows()), sentence);
    }
    return opened(sentence, places.firstEntry().getValue());
  }

  /** A sentence that may begin with a name: a product keeps its case, a weekday does not. */
  private String opened(String sentence, List<Figure> named) {
    return names.isVerbatim(named.getFirst().row()) ? sentence : speech.capital(sentence);
  }

  private String leader() {
    List<Figure> first = places.firstEntry().getValue();
    String who = speech.some(names.of(first));
    String label = Speech.shortened(figures.label());
    String number = number(places.firstKey());
    if (places.size() == 1 && !isOneRanked()) {
      return first.size() == 1
          ? speech.say("only", who, label, number)
          : speech.sayCounted("all-same", first.size(), label, number);
    }
    if (first.size() > 1) {
      return speech.say(leastFirst ? "tie.last" : "tie.first", who, label, number);
    }
    return speech.say(superlative(figures), who, label, withShare(number));
  }

  /** One row that was asked for as the best or the worst of all. */
  private boolean isOneRanked() {
    return subject.ranked() && subject.rows() == 1;
  }

  private String superlative(Figures measured) {
    String extreme = leastFirst ? "least" : "most";
    return "leader." + extreme + (measured.countsThings() ? ".things" : ".value");
  }

  private String withShare(String number) {
    boolean saidByColumn =
        subject.figures().stream().anyMatch(other -> other.unit() == Unit.PERCENT);
    return subject.complete() && figures.hasShares() && !saidByColumn
        ? speech.say(
            "with-share",
            number,
            speech.percent(Figures.percentOf(places.firstKey(), figures.total())),
            number(figures.total()))
        : number;
  }

  private String followers() {
    BigDecimal second = places.higherKey(places.firstKey());
    List<Figure> followers = places.higherEntry(places.firstKey()).getValue();
    return opened(
        speech.say(
            (followers.size() == 1 ? "follower" : "followers") + (leastFirst ? ".more" : ".less"),
            speech.some(names.of(followers)),
            number(second),
            speech.distance(places.firstKey().subtract(second), figures.unit())),
        followers);
  }

  private String last() {
    List<Figure> last = places.lastEntry().getValue();
    return opened(
        speech.say(
            last.size() == 1 ? "last.one" : "last.many",
            speech.some(names.of(last)),
            number(places.lastKey())),
        last);
  }

  private String other(Figures measured) {
    var byValue = measured.places();
    var extreme = leastFirst ? byValue.firstEntry() : byValue.lastEntry();
    return speech.say(
        leastFirst ? "other.least" : "other.most",
        Speech.shortened(measured.label()),
        speech.number(extreme.getKey(), measured.unit()),
        speech.some(names.of(extreme.getValue())));
  }

  private String number(BigDecimal value) {
    return speech.number(value, figures.unit());
  }
}
