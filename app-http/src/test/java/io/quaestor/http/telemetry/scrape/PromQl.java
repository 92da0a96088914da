package io.quaestor.http.telemetry.scrape;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names in an expression of Prometheus: as much of its grammar as our own files use. */
record PromQl(String expression) {
  private static final Pattern SELECTOR = Pattern.compile("\\{([^}]*)}");
  private static final Pattern GROUPING =
      Pattern.compile("\\b(by|without|on|ignoring)\\s*\\(([^)]*)\\)");
  private static final Pattern RANGE = Pattern.compile("\\[[^\\]]*]");
  private static final Pattern WORD =
      Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?![a-zA-Z0-9_:]*\\s*\\()");
  private static final Pattern LABEL = Pattern.compile("([a-zA-Z_]+)\\s*(?:=~|!~|!=|=)\\s*\"");
  private static final Set<String> OPERATORS = Set.of("and", "or", "unless", "by", "on");

  /** Of what Prometheus makes itself. */
  private static final Set<String> OWN_METRICS = Set.of("up");

  private static final Set<String> OWN_LABELS = Set.of("instance", "job", "le");

  Set<String> metrics() {
    String bare = expression;
    for (Pattern part : new Pattern[] {SELECTOR, RANGE, GROUPING}) {
      bare = part.matcher(bare).replaceAll(" ");
    }
    Set<String> words =
        WORD.matcher(bare)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    words.removeAll(OPERATORS);
    words.removeAll(OWN_METRICS);
    return words;
  }

  Set<String> labels() {
    Set<String> labels = new TreeSet<>();
    SELECTOR
        .matcher(expression)
        .results()
        .flatMap(selector -> LABEL.matcher(selector.group(1)).results())
        .forEach(label -> labels.add(label.group(1)));
    GROUPING
        .matcher(expression)
        .results()
        .flatMap(grouping -> Pattern.compile("\\s*,\\s*").splitAsStream(grouping.group(2)))
        .forEach(label -> labels.add(label.strip()));
    labels.removeAll(OWN_LABELS);
    return labels;
  }
}
