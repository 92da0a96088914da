package io.quaestor.evaluation;

/** What is wrong with one line of a question file, and what to write instead. */
final class LineFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LineFault(String sentence) {
    super(sentence);
  }
}
