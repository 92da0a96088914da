package io.quaestor.translate.verified;

import io.quaestor.error.QuaestorException;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What the book has of one dataset, read again after a moment: what another process has confirmed
 * is known soon, and not every question costs a query. Thread-safe.
 */
public final class ConfirmedQuestions {
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final VerifiedBook book;
  private final String dataset;
  private final long freshNanos;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Known known;

  public ConfirmedQuestions(VerifiedBook book, String dataset) {
    this(book, dataset, FRESH);
  }

  /**
   * @param fresh for how long what was read is not read again
   */
  ConfirmedQuestions(VerifiedBook book, String dataset, Duration fresh) {
    this.book = book;
    this.dataset = dataset;
    this.freshNanos = fresh.toNanos();
  }

  private record Known(List<ConfirmedQuestion> newest, String edition, long change, long at) {}

  /**
   * The newest first.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public List<ConfirmedQuestion> newest() {
    return known().newest();
  }

  /**
   * A short text that is another one when the entries are others; empty without any.
   *
   * @throws QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  public String edition() {
    return known().edition();
  }

  /** To be called when this process has changed the book. */
  public void changed() {
    changes.incrementAndGet();
  }

  private Known known() {
    Known last = known;
    long change = changes.get();
    long now = System.nanoTime();
    if (last != null && last.change() == change && now - last.at() < freshNanos) {
      return last;
    }
    List<ConfirmedQuestion> newest = List.copyOf(book.newest(dataset, VerifiedBook.MOST));
    Known read = new Known(newest, edition(newest), change, now);
    known = read;
    return read;
  }

  private static String edition(List<ConfirmedQuestion> newest) {
    if (newest.isEmpty()) {
      return "";
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      newest.forEach(one -> digest.update((one.id() + "\n").getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
