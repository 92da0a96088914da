package io.quaestor.http.mcp;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;
import io.quaestor.http.settings.variables.ServerSetting;

/**
 * Whether assistants are let in. Asked before the settings are read, which stops the start if the
 * value is neither true nor false.
 */
final class SwitchedOn implements Condition {
  @Override
  @SuppressWarnings("rawtypes") // the interface's own signature
  public boolean matches(ConditionContext context) {
    return !context
        .getProperty(ServerSetting.MCP.property(), String.class)
        .orElse(ServerSetting.MCP.standard())
        .strip()
        .equalsIgnoreCase("false");
  }
}
