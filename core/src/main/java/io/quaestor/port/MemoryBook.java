package io.quaestor.port;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Entries in memory. Of each dataset no more are kept than are ever read. */
final class MemoryBook implements VerifiedBook {
  private final List<ConfirmedQuestion> entries = new ArrayList<>();

  @Override
  public synchronized void keep(ConfirmedQuestion question) {
    entries.removeIf(question::isSameQuestionAs);
    entries.add(question);
    List<ConfirmedQuestion> read = newest(question.dataset(), MOST);
    entries.removeIf(entry -> entry.dataset().equals(question.dataset()) && !read.contains(entry));
  }

  @Override
  public synchronized boolean takeBack(String id) {
    return entries.removeIf(entry -> entry.id().equals(id));
  }

  @Override
  public synchronized List<ConfirmedQuestion> newest(String dataset, int most) {
    return entries.stream()
        .filter(entry -> entry.dataset().equals(dataset))
        .sorted(Comparator.comparing(ConfirmedQuestion::at).reversed())
        .limit(most)
        .toList();
  }
}
