package io.quaestor.translate.grammar;

import org.jspecify.annotations.Nullable;

/** How a question hangs together with the one before it. */
final class Talk {
  /** What was asked before; nothing may be changed in it. */
  @Nullable Draft before;

  /** Whether its words say that the question goes on from the one before. */
  boolean continues;

  /** Whether it speaks of what the question before has found: "them", "those". */
  boolean refers;

  /** Whether it adds to what was asked before, rather than to replace it. */
  boolean adds;

  /** Whether it speaks of the things that were asked about one after the other. */
  boolean both;

  /** Whether all days are meant, whatever was said before. */
  boolean allTime;
}
