package io.quaestor.http.command;

import io.micronaut.context.ApplicationContext;
import java.util.Map;

/** Puts together what a command works with; the command closes it. */
@FunctionalInterface
public interface Wiring {
  /**
   * @param settings of the command's own, such as {@code quaestor.sample-data}; they come before
   *     the operator's
   */
  ApplicationContext with(Map<String, Object> settings);
}
