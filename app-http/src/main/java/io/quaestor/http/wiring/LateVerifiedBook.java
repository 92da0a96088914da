package io.quaestor.http.wiring;

import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.VerifiedBook;
import java.util.List;
import java.util.function.Supplier;

/**
 * Confirmed questions in a database that may still be on its way up.
 *
 * @param opened the book, or {@code DATABASE_UNAVAILABLE} thrown
 */
record LateVerifiedBook(Supplier<VerifiedBook> opened) implements VerifiedBook {
  @Override
  public void keep(ConfirmedQuestion question) {
    opened.get().keep(question);
  }

  @Override
  public boolean takeBack(String id) {
    return opened.get().takeBack(id);
  }

  @Override
  public List<ConfirmedQuestion> newest(String dataset, int most) {
    return opened.get().newest(dataset, most);
  }
}
