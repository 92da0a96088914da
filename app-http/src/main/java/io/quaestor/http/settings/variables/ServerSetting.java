package io.quaestor.http.settings.variables;

/** Where the server listens, and what it serves. */
public enum ServerSetting implements Setting {
  PORT("8080", "a whole number from 0 to 65535", "The port; `0` takes any free one."),
  HOST(
      "127.0.0.1",
      "an address or name of this machine",
      "Where the server listens: `0.0.0.0` is everywhere. Beyond this machine it wants a"
          + " [key](security.md#who-may-call) or `QUAESTOR_INSECURE=true`."),
  BASE_PATH("", "a path such as /api/v1", "What stands before all paths."),
  MCP("true", Description.FLAG, "Whether [assistants](mcp.md) may use the server at `/mcp`."),
  STOP_DELAY(
      "0s",
      Description.DURATION,
      "For how long a server that is told to stop still takes requests, while `/health/readiness`"
          + " says no: as long as the load balancer needs to notice."),
  STOP_TIMEOUT(
      "20s",
      Description.DURATION,
      "How long a server that stops then waits for the answers under way.");

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts
  private final Description description;

  ServerSetting(String standard, String allowed, String text) {
    this.description = new Description(standard, allowed, text);
  }

  @Override
  public Subject subject() {
    return Subject.SERVER;
  }

  @Override
  public Description description() {
    return description;
  }
}
