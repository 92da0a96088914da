package io.quaestor.analysis.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences. Where in doubt it does not split: two sentences in one are judged
 * together, half a sentence would be no sentence.
 */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?:[.!?…]++[\"')\\]»”]*+\\s++(?=[\\p{Lu}\\p{N}¿¡\"'(«“])|[^\\S\\r\\n]*+[\\r\\n]\\s*+)");

  private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)\\.[\"')\\]»”]*+\\s*+$");

  /** No abbreviation is longer. */
  private static final int LONGEST_WORD = 40;

  private final Vocabulary vocabulary;

  Sentences(Locale language) {
    this.vocabulary = Vocabulary.of(language);
  }

  /**
   * @param names the letters that belong to names of the rows, in which no sentence ends
   */
  List<String> split(String text, BitSet names) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      boolean line = end.group().isBlank();
      int word = Math.max(start, end.start() - LONGEST_WORD);
      if (line || !(isAbbreviated(text.substring(word, end.end())) || names.get(end.start()))) {
        sentences.add(text.substring(start, end.end()).strip());
        start = end.end();
      }
    }
    sentences.add(text.substring(start).strip());
    return sentences.stream().filter(sentence -> !sentence.isEmpty()).toList();
  }

  /** Also a letter with a full stop, which is somebody's name. */
  private boolean isAbbreviated(String beginning) {
    Matcher last = LAST_WORD.matcher(Folded.of(beginning));
    return last.find()
        && (last.group(1).length() == 1
            || last.group(1).matches("(?:\\p{L}\\.)+\\p{L}")
            || vocabulary.at(Sense.ABBREVIATION, List.of(last.group(1)), 0).isPresent());
  }
}
