package io.quaestor.http.mcp;

import static java.util.Objects.requireNonNull;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The way from a request to the SDK and back, one answer for each request and nothing kept between
 * two.
 */
final class StatelessMessages implements McpStatelessServerTransport {
  private @Nullable McpStatelessServerHandler handler;

  @Override
  public void setMcpHandler(McpStatelessServerHandler mcpHandler) {
    this.handler = mcpHandler;
  }

  /** Waits for the answer, which is an error of the protocol where the request makes no sense. */
  JSONRPCResponse answer(JSONRPCRequest request, McpTransportContext context) {
    try {
      return requireNonNull(
          requireNonNull(handler)
              .handleRequest(context, request)
              .contextWrite(known -> known.put(McpTransportContext.KEY, context))
              .block());
    } catch (McpError e) {
      return JsonRpcErrors.of(
          request.id(), ErrorCodes.METHOD_NOT_FOUND, "there is no such method; tools/list is one");
    } catch (IllegalArgumentException e) {
      // Of the SDK, reading the params; tools tell their failures as results.
      return JsonRpcErrors.of(
          request.id(), ErrorCodes.INVALID_PARAMS, "the params do not fit the method");
    }
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }
}
