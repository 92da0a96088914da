package io.quaestor.complete;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quaestor.catalog.Column;
import io.quaestor.catalog.Role;
import io.quaestor.catalog.Table;
import io.quaestor.complete.Completion.Kind;
import io.quaestor.translate.lexicon.Lexicon;
import io.quaestor.translate.values.DateSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one language calls times. */
final class TimeTerms {
  /** Ten years; questions about older months are typed to the end. */
  private static final int MOST_MONTHS = 120;

  private static final List<TimeTerms> BUNDLED =
      Lexicon.bundled().stream().map(lexicon -> read(lexicon.language())).toList();

  private final Locale language;
  private final File file;

  /**
   * @param month how a month is written, as {@link DateTimeFormatter#ofPattern(String)} has it
   * @param days what is said of days, most usual first
   * @param hours what is said of times of day
   */
  private record File(String month, List<String> days, List<String> hours) {}

  private TimeTerms(Locale language, File file) {
    this.language = language;
    this.file = file;
  }

  /**
   * What may be said of a table's days and hours, in every language.
   *
   * @param span the days that it has, where they are known
   */
  static Stream<Term> of(Table table, Optional<DateSpan> span) {
    return BUNDLED.stream()
        .flatMap(
            terms ->
                Stream.concat(
                    table.first(Role.DATE).stream().flatMap(day -> terms.days(day.name(), span)),
                    hour(table).stream()
                        .flatMap(column -> terms.terms(column, terms.file.hours().stream()))));
  }

  private static Optional<String> hour(Table table) {
    return table
        .first(Role.TIME_OF_DAY)
        .or(() -> table.first(Role.DATE).filter(Column::isMoment))
        .map(Column::name);
  }

  private Stream<Term> days(String column, Optional<DateSpan> span) {
    return Stream.of(
            file.days().stream(),
            span.stream().flatMap(this::months),
            Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, language)))
        .flatMap(phrases -> terms(column, phrases));
  }

  /** The newest first. */
  private Stream<String> months(DateSpan span) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(file.month(), language);
    YearMonth first = YearMonth.from(span.first());
    return Stream.iterate(
            YearMonth.from(span.last()),
            month -> !month.isBefore(first),
            month -> month.minusMonths(1))
        .limit(MOST_MONTHS)
        .map(format::format);
  }

  private Stream<Term> terms(String column, Stream<String> phrases) {
    return phrases.map(phrase -> Term.of(Kind.TIME, column, language, List.of(phrase)));
  }

  private static TimeTerms read(Locale language) {
    String resource = "times_" + language.getLanguage() + ".yaml";
    try (InputStream yaml = TimeTerms.class.getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      return new TimeTerms(
          language, JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, File.class));
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }
}
