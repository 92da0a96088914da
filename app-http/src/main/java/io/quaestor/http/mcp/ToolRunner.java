package io.quaestor.http.mcp;

import static java.util.Objects.requireNonNull;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.Fault;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Caller;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a tool for whoever asked, and tells every failure as a result. */
final class ToolRunner {
  private static final Logger LOG = LoggerFactory.getLogger(ToolRunner.class);
  private static final String CALLER = "caller";

  private ToolRunner() {}

  /** What a call carries besides the message. */
  static McpTransportContext context(Caller caller) {
    return McpTransportContext.create(Map.of(CALLER, caller));
  }

  static SyncToolSpecification specification(AssistantTool tool) {
    return SyncToolSpecification.builder()
        .tool(tool.description())
        .callHandler((context, request) -> run(tool, context, request))
        .build();
  }

  private static CallToolResult run(
      AssistantTool tool, McpTransportContext context, CallToolRequest request) {
    try {
      Caller caller = (Caller) requireNonNull(context.get(CALLER));
      return tool.call(
          caller,
          Arguments.of(
              tool.description().inputSchema().properties().keySet(), request.arguments()));
    } catch (QuaestorException e) {
      return told(request.name(), e);
    } catch (RuntimeException e) {
      return told(
          request.name(),
          new QuaestorException(
              ErrorCode.INTERNAL, "something went wrong inside the server; its log says what", e));
    }
  }

  private static CallToolResult told(String tool, QuaestorException failure) {
    Fault fault = failure.code().fault();
    if (fault == Fault.QUAESTOR) {
      LOG.error("the tool '{}' failed", tool, failure);
    } else if (fault == Fault.DEPENDENCY || fault == Fault.OPERATOR) {
      LOG.warn("the tool '{}': {}", tool, failure.getMessage());
    }
    return ToolFailure.of(failure).result();
  }
}
