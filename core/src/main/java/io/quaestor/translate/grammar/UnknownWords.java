package io.quaestor.translate.grammar;

import io.quaestor.catalog.Column;
import io.quaestor.catalog.Table;
import io.quaestor.translate.lexicon.Texts;
import io.quaestor.translate.lexicon.Token;
import io.quaestor.translate.lexicon.Token.Kind;
import io.quaestor.translate.values.ColumnValue;
import io.quaestor.translate.values.Ids;
import io.quaestor.translate.values.ValueIndex;
import io.quaestor.translate.words.Link;
import io.quaestor.translate.words.Term;
import io.quaestor.translate.words.ValueMatcher;
import io.quaestor.translate.words.ValueMatcher.Beginning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says which words were not understood and, of words that may be values, what comes near. */
final class UnknownWords {
  /** Nobody reads more; each costs a search. */
  private static final int MOST_WORDS = 3;

  private static final int MOST_NEAR = 5;

  private final List<Link> links;
  private final ValueMatcher matcher;
  private final Table table;
  private final Texts messages;

  UnknownWords(QuestionReader.Read read) {
    this.links = read.notUnderstood();
    this.matcher = read.values();
    this.table = read.draft().table;
    this.messages = read.draft().messages;
  }

  String say() {
    List<String> sentences = new ArrayList<>();
    String words =
        links.stream().map(link -> "\"" + link.text() + "\"").collect(Collectors.joining(", "));
    sentences.add(messages.say("declined.words", words));
    List<Token> unknown =
        links.stream()
            .filter(link -> link.term() instanceof Term.Unknown)
            .map(link -> link.tokens().getFirst())
            .filter(token -> token.kind() == Kind.WORD)
            .toList();
    unknown.stream().distinct().limit(MOST_WORDS).forEach(token -> hint(token, sentences));
    if (!unknown.isEmpty() && !matcher.index().unlisted().isEmpty()) {
      String columns =
          matcher.index().unlisted().stream()
              .sorted()
              .map(this::label)
              .collect(Collectors.joining(", "));
      sentences.add(messages.say("declined.unlisted", columns));
    }
    return String.join(" ", sentences);
  }

  private void hint(Token token, List<String> sentences) {
    ValueIndex index = matcher.index();
    Ids loose = matcher.meaning(List.of(token), 0).loose();
    Ids ids = !loose.isEmpty() ? loose : matcher.beginning(token).map(Beginning::ids).orElse(loose);
    List<String> columns = index.columns(ids);
    if (columns.size() > 1) {
      String labels = columns.stream().map(this::label).collect(Collectors.joining(", "));
      String first = label(columns.getFirst());
      sentences.add(messages.say("declined.several-columns", token.text(), labels, first));
    } else if (!columns.isEmpty() && !matcher.nameable(ids)) {
      String label = label(columns.getFirst());
      sentences.add(messages.say("declined.too-many", token.text(), ids.size(), label));
    } else if (columns.isEmpty()) {
      near(token, sentences);
    }
  }

  private void near(Token token, List<String> sentences) {
    Map<String, List<String>> byColumn = new LinkedHashMap<>();
    for (ColumnValue value : matcher.nearest(token, MOST_NEAR)) {
      byColumn.computeIfAbsent(value.column(), any -> new ArrayList<>()).add(value.value());
    }
    byColumn.forEach(
        (column, values) ->
            sentences.add(
                messages.say(
                    "declined.near", token.text(), label(column), String.join(", ", values))));
  }

  private String label(String name) {
    return table
        .column(name)
        .map(Column::words)
        .map(words -> words.label(messages.language(), name))
        .orElse(name);
  }
}
