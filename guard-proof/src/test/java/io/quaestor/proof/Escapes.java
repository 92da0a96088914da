package io.quaestor.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Decides whether a text got out, by what can be seen from outside rather than by what was
 * answered. An escape is one of these:
 *
 * <ul>
 *   <li>something is other than it was: rows, data version, schemas, roles, rights, settings, large
 *       objects, files, locks, a message that another connection received, what the pooled session
 *       keeps for the next person ({@link Ground#look()});
 *   <li>a planted secret was given out, as a cell, a column's name or in a message ({@link
 *       Secrets}): another schema's or another file's rows, a table without the right to it, a file
 *       of the server, a password's hash, a setting for superusers;
 *   <li>it was not stopped in time, or its work goes on in the server;
 *   <li>the next query was not served.
 * </ul>
 *
 * <p>Not an escape is what every login of a database may know: the names of its tables and columns,
 * its version, which sessions there are and what the same login runs in them. Only the first wall
 * hides these, and docs/security.md says so. A wrong or strange answer over the dataset's own rows
 * is no escape either: these rows are there to be read.
 */
final class Escapes {
  /**
   * Looks until the ground must have come to rest. Inside one call of a function that builds a
   * value the server hears no cancellation; the value's size bounds that, at 1 GB.
   */
  private static final int LOOKS = 200;

  /** The part of what is seen that may take a moment. */
  static final String RUNNING = "running";

  private static final long PAUSE_MILLIS = 100;

  private final Ground ground;
  private Map<String, String> before;

  Escapes(Ground ground) {
    this.ground = ground;
    this.before = ground.look();
  }

  /** What has changed. */
  List<String> sinceLastLook() {
    List<String> escapes = new ArrayList<>();
    Map<String, String> after = atRest();
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        escapes.add("changed: " + name);
      }
    }
    before = after;
    return escapes;
  }

  /** A statement that was cancelled ends a moment later; what is lost stays lost. */
  private Map<String, String> atRest() {
    Map<String, String> seen = ground.look();
    for (int i = 0; i < LOOKS && !Objects.equals(seen.get(RUNNING), before.get(RUNNING)); i++) {
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return seen;
      }
      seen = ground.look();
    }
    return seen;
  }
}
