package io.quaestor.report;

import io.quaestor.analysis.Coverage;
import io.quaestor.catalog.DefaultDay;
import io.quaestor.catalog.Report;
import io.quaestor.catalog.ReportChart;
import io.quaestor.catalog.ReportParameter;
import io.quaestor.port.Usage;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.Translation.Relation;
import io.quaestor.translate.Translation.Shape;
import io.quaestor.translate.Translation.Translated;
import io.quaestor.translate.TranslationRequest;
import io.quaestor.translate.Translator;
import io.quaestor.translate.WrittenQuestions;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.values.DateSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The reports of one dataset, asked by name: "revenue of repeat buyers", "hires by quarter in
 * 2021". Besides the name, a question may say the days that the report is to be of, if the report
 * takes any; the other parameters are as they are by default.
 */
record ReportQuestions(ReportRoom room) implements WrittenQuestions {
  private static final String SOURCE = "report";

  @Override
  public List<String> titles(Locale language) {
    return room.dataset().reports().stream()
        .flatMap(report -> report.words().in(language).stream().limit(1))
        .toList();
  }

  @Override
  public boolean areNamedIn(String question) {
    return NamedReport.in(question, room.dataset()).isPresent();
  }

  @Override
  public Optional<Translated> find(TranslationRequest request, Translator grammar) {
    return named(request)
        .flatMap(
            named ->
                parameters(named, request, grammar)
                    .map(raw -> room.call(named.report(), raw))
                    .map(call -> translated(call, named.lexicon().language(), request)));
  }

  /** In a conversation "by waiter" goes on from what was said, and is no report's address. */
  private Optional<NamedReport> named(TranslationRequest request) {
    return request.earlier().isEmpty()
        ? NamedReport.in(request.question(), room.dataset())
        : NamedReport.inWords(request.question(), room.dataset());
  }

  /** What the rest of the question says of the parameters; empty when it says anything else. */
  private Optional<Map<String, List<String>>> parameters(
      NamedReport named, TranslationRequest request, Translator grammar) {
    if (named.rest().isEmpty()) {
      return Optional.of(Map.of());
    }
    return new NamedDays(room.dataset(), grammar)
        .in(named.rest(), named.lexicon().language(), request)
        .flatMap(days -> parameters(named.report(), days));
  }

  private static Optional<Map<String, List<String>>> parameters(Report report, DateSpan days) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    for (ReportParameter parameter : report.parameters()) {
      Optional<DefaultDay> place = parameter.defaultDay();
      if (place.isPresent()) {
        if (place.get() == DefaultDay.LAST_YEAR && !isYear(days)) {
          return Optional.empty();
        }
        raw.put(parameter.name(), List.of(value(place.get(), days)));
      }
    }
    return raw.isEmpty() ? Optional.empty() : Optional.of(raw);
  }

  private static boolean isYear(DateSpan days) {
    return days.first().getDayOfYear() == 1
        && days.last().plusDays(1).equals(days.first().plusYears(1));
  }

  private static String value(DefaultDay place, DateSpan days) {
    return switch (place) {
      case FIRST_DAY -> days.first().toString();
      case LAST_DAY -> days.last().toString();
      case LAST_YEAR -> Integer.toString(days.first().getYear());
    };
  }

  private Translated translated(ReportCall call, Locale language, TranslationRequest request) {
    Report report = call.report();
    String title = report.words().label(language, report.name());
    Shape shape =
        new Shape(
            room.meanings(report, language),
            report.chart().map(ReportChart::type).flatMap(ReportPicture::type),
            false,
            Coverage.PART,
            title,
            Optional.empty());
    return new Translated(
        language,
        request.failed().isEmpty()
            ? room.writtenOut(call, request.profile().dataVersion())
            : room.writtenOut(call),
        ReadingPart.others(
            reading(call, title, new Texts(ReportQuestions.class, "messages", language))),
        List.of(),
        Optional.of(shape),
        Relation.UNKNOWN,
        Optional.empty(),
        SOURCE,
        Usage.NONE,
        List.of());
  }

  private static List<String> reading(ReportCall call, String title, Texts texts) {
    List<String> reading = new ArrayList<>();
    reading.add(texts.say("reading.report", title));
    call.values().stream()
        .filter(value -> !value.values().isEmpty())
        .forEach(
            value ->
                reading.add(
                    texts.say(
                        "reading.parameter",
                        value.parameter().name().replace('_', ' '),
                        value.plain())));
    return reading;
  }
}
