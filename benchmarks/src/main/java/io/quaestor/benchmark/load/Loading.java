package io.quaestor.benchmark.load;

/** One way to load a file. */
interface Loading {
  String name();

  /** Makes an empty place; not timed. */
  void prepare();

  /** What is timed. */
  void load();

  /** Throws when not all rows landed, or other ones; not timed. */
  void verify();
}
