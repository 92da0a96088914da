package io.quaestor.error;

/** Whose turn it is to mend a failure. */
public enum Fault {
  /** The request is wrong; the same request will fail again. */
  CALLER,
  /** The request asks for something that does not exist. */
  ABSENT,
  /** The request is well made and what it brings does not fit. */
  UNFIT,
  /** The request brings more than may be brought. */
  TOO_LARGE,
  /** The request does not go with how things stand by now. */
  CONFLICT,
  /** The request is understood and cannot be answered from this data. */
  UNANSWERABLE,
  /** A database, model or other service outside Quaestor failed. */
  DEPENDENCY,
  /** Quaestor was set up wrongly. */
  OPERATOR,
  /** A fault of Quaestor itself. */
  QUAESTOR
}
