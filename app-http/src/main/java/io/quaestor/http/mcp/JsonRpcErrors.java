package io.quaestor.http.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import org.jspecify.annotations.Nullable;

/**
 * Errors of the protocol itself.
 *
 * @see <a href="https://www.jsonrpc.org/specification#error_object">JSON-RPC 2.0, error object</a>
 */
final class JsonRpcErrors {
  private JsonRpcErrors() {}

  /**
   * @param id of the request; null where it could not be read
   * @param code one of {@link McpSchema.ErrorCodes}
   */
  static JSONRPCResponse of(@Nullable Object id, int code, String message) {
    return new JSONRPCResponse(
        McpSchema.JSONRPC_VERSION, id, null, new JSONRPCError(code, message, null));
  }
}
