package io.quaestor.http.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.quaestor.error.QuaestorException;
import io.quaestor.question.Caller;

/** One thing that an assistant can have done here. Safe for concurrent calls. */
interface AssistantTool {
  /** What a model reads before it calls; always the same. */
  Tool description();

  /**
   * @param arguments with names of the tool's input schema only
   * @throws QuaestorException what the assistant is told as a failure
   */
  CallToolResult call(Caller caller, Arguments arguments);
}
