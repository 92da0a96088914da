package io.quaestor.translate.verified;

import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.VerifiedQuestion;
import io.quaestor.sql.Dialect;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Those that people have confirmed, the newest first, and those of the catalog in all its
 * languages; read anew when people have confirmed others. Thread-safe.
 */
final class VerifiedList {
  private final Dialect dialect;
  private final ConfirmedQuestions confirmed;
  private final List<Verified> shipped;
  private volatile @Nullable Read last;

  VerifiedList(Dataset dataset, Dialect dialect, ConfirmedQuestions confirmed) {
    this.dialect = dialect;
    this.confirmed = confirmed;
    this.shipped =
        dataset.verifiedQuestions().stream()
            .flatMap(verified -> shipped(verified, dialect))
            .toList();
  }

  private record Read(String edition, List<Verified> all) {}

  private static Stream<Verified> shipped(VerifiedQuestion verified, Dialect dialect) {
    return verified.questions().byLanguage().values().stream()
        .flatMap(List::stream)
        .flatMap(text -> Verified.of(text, verified.sql(), dialect).stream());
  }

  /**
   * @throws io.quaestor.error.QuaestorException {@code DATABASE_UNAVAILABLE}
   */
  List<Verified> all() {
    String edition = confirmed.edition();
    Read read = last;
    if (read == null || !read.edition().equals(edition)) {
      Stream<Verified> own =
          confirmed.newest().stream()
              .flatMap(one -> Verified.of(one.question(), one.sql(), dialect).stream());
      read = new Read(edition, Stream.concat(own, shipped.stream()).toList());
      last = read;
    }
    return read.all();
  }
}
