package io.quaestor.translate.values;

/** Tells what the rows are like. Safe for concurrent calls. */
public interface Surveyor {
  /**
   * The survey of the data that {@code profile} is of, or {@link Survey#NONE} as long as there is
   * none; does not wait for long.
   */
  Survey survey(DataProfile profile);

  /** Knows nothing and asks nothing. */
  static Surveyor none() {
    return profile -> Survey.NONE;
  }
}
