package io.quaestor.error;

/** Whose turn it is to mend a failure. */
public enum Fault {
  /** The request is wrong; the same request will fail again. */
  CALLER,
  /** The request asks for something that does not exist. */
  ABSENT,
  /** The request is understood and cannot be answered from this data. */
  UNANSWERABLE,
  /** A database, model or other service outside Quaestor failed. */
  DEPENDENCY,
  /** Quaestor was set up wrongly. */
  OPERATOR,
  /** A fault of Quaestor itself. */
  QUAESTOR
}
