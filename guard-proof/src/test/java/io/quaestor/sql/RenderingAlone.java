package io.quaestor.sql;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/**
 * What the second wall does to a text without the checks of the first: the parser reads it, and
 * what is rendered from the tree is all that is left of it. In this package because the guard does
 * not show its parser.
 */
public final class RenderingAlone {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** The parser takes minutes over texts that the guard's bounds keep from it. */
  private static final int LONGEST = 20_000;

  private RenderingAlone() {}

  /** What is left of a text. */
  public enum Left {
    /** No tree of one SELECT, so there is nothing to run. */
    NOTHING,
    /** A SELECT that is not what was written: a part was lost or moved. */
    SOMETHING_ELSE,
    /** What was written. */
    ALL
  }

  public static Left of(String text) {
    if (text.length() > LONGEST) {
      return Left.NOTHING;
    }
    Parsing parsing = new Parsing();
    try {
      String rendered =
          BoundedThread.run(() -> parsing.select(text).toString(), parsing::stop, PATIENCE);
      return plain(rendered).equals(plain(text)) ? Left.ALL : Left.SOMETHING_ELSE;
    } catch (TimeoutException | ExecutionException e) {
      return Left.NOTHING;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
  }
}
