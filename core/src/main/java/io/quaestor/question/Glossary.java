package io.quaestor.question;

import io.quaestor.catalog.Dataset;
import io.quaestor.complete.Vocabulary;
import io.quaestor.translate.values.DataProfile;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps the words that questions about one dataset go on with. Thread-safe. */
final class Glossary {
  private final Dataset dataset;
  private final Profiles profiles;
  private final AtomicReference<Edition> newest = new AtomicReference<>();

  Glossary(Dataset dataset, Profiles profiles) {
    this.dataset = dataset;
    this.profiles = profiles;
  }

  private record Edition(Optional<DataProfile> profile, Vocabulary vocabulary) {}

  /** Of the data as they were known last, without waiting for them. */
  Vocabulary vocabulary() {
    Optional<DataProfile> profile = profiles.known();
    Edition known = newest.get();
    if (known == null || !known.profile().equals(profile)) {
      known = new Edition(profile, Vocabulary.of(dataset, profile));
      newest.set(known);
    }
    return known.vocabulary();
  }

  /** Whether the data are known to have rows. */
  boolean hasRows() {
    return profiles.known().filter(profile -> !profile.isEmpty()).isPresent();
  }
}
