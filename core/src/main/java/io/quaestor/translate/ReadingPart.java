package io.quaestor.translate;

import java.util.List;

/**
 * One part of a question as it was understood.
 *
 * @param text says it in words, in the question's language
 * @param names what it is about: columns as the catalog calls them, and what is computed as the
 *     result calls it; empty where that is not known
 */
public record ReadingPart(String text, Kind kind, List<String> names) {
  /** What a part says. */
  public enum Kind {
    /** What is computed. */
    MEASURE,
    /** What is listed, where nothing is computed. */
    LIST,
    /** What it is computed for. */
    GROUP,
    /** Which days count. */
    DAYS,
    /** Which weekdays count. */
    WEEKDAYS,
    /** Which times of day count. */
    HOURS,
    /** Which numbers of a column count. */
    AMOUNT,
    /** Which values of a column count. */
    VALUES,
    /** Which values of a column do not count. */
    EXCEPT,
    /** Any other condition, on rows or on groups. */
    CONDITION,
    /** Which places of a ranking are kept. */
    RANK,
    /** How the rows are ordered. */
    ORDER,
    OTHER
  }

  public ReadingPart {
    names = List.copyOf(names);
  }

  /** A part of which only the words are known. */
  public static ReadingPart other(String text) {
    return new ReadingPart(text, Kind.OTHER, List.of());
  }

  /** Parts of which only the words are known. */
  public static List<ReadingPart> others(List<String> texts) {
    return texts.stream().map(ReadingPart::other).toList();
  }

  /** The words alone. */
  public static List<String> texts(List<ReadingPart> parts) {
    return parts.stream().map(ReadingPart::text).toList();
  }
}
