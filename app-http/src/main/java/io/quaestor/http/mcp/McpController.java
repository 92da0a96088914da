package io.quaestor.http.mcp;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.HttpHeaders;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.quaestor.http.access.Callers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;

/**
 * The one path of the Model Context Protocol: streamable HTTP without sessions and without streams,
 * so that each POST is answered with JSON and GET with 405.
 *
 * @see <a
 *     href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#streamable-http">MCP,
 *     streamable HTTP</a>
 */
@Controller("/mcp")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Assistants")
final class McpController {
  private final StatelessMessages messages;
  private final McpJsonMapper json;

  McpController(StatelessMessages messages, McpJsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  @Operation(
      operationId = "callTool",
      summary = "Call a tool",
      description =
          "The Model Context Protocol over streamable HTTP, without sessions: one JSON-RPC "
              + "message in, one out. The tools `ask`, `query`, `schema` and `report` do what the "
              + "paths of these names do. See https://modelcontextprotocol.io.")
  @Parameter(
      name = "MCP-Protocol-Version",
      in = ParameterIn.HEADER,
      description = "One of the versions that `initialize` names.",
      schema = @Schema(implementation = String.class))
  @ApiResponse(
      responseCode = "200",
      description = "The answer, a JSON-RPC message.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
  @ApiResponse(responseCode = "202", description = "A notification was heard.")
  @ApiResponse(
      responseCode = "400",
      description = "The message is not one of JSON-RPC; the answer says so as one.",
      content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = "object")))
  @Post
  HttpResponse<?> take(@Body String body, HttpRequest<?> http) {
    JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, body);
    } catch (IOException e) {
      return refused(
          ErrorCodes.PARSE_ERROR, "the body must be one JSON object, a JSON-RPC message");
    } catch (IllegalArgumentException e) {
      return refused(
          ErrorCodes.INVALID_REQUEST,
          "the body must be a JSON-RPC message with jsonrpc, id, method and params");
    }
    return switch (message) {
      case JSONRPCRequest request -> answer(request, http);
      case JSONRPCNotification told -> HttpResponse.accepted();
      case JSONRPCResponse toNothingAsked -> HttpResponse.accepted();
    };
  }

  /**
   * Clients ask like this for a stream of messages. Without a body, because the SDK's client takes
   * any body of another type than a stream's for a fault and logs it, and 405 alone for a no.
   */
  @Operation(
      operationId = "listen",
      summary = "Listen for messages",
      description = "There are none: the server only answers.")
  @ApiResponse(responseCode = "405", description = "Always, without a body.")
  @Get
  @Produces(MediaType.ALL)
  HttpResponse<?> stream() {
    return HttpResponse.notAllowed(HttpMethod.POST);
  }

  private HttpResponse<?> answer(JSONRPCRequest request, HttpRequest<?> http) {
    return speaks(request, http)
        ? HttpResponse.ok(messages.answer(request, ToolRunner.context(Callers.of(http))))
        : refused(
            ErrorCodes.INVALID_REQUEST,
            "the header %s must be one of %s"
                .formatted(
                    HttpHeaders.PROTOCOL_VERSION, String.join(", ", messages.protocolVersions())));
  }

  /** Which version is spoken is what {@code initialize} settles, so there any will do. */
  private boolean speaks(JSONRPCRequest request, HttpRequest<?> http) {
    String version = http.getHeaders().get(HttpHeaders.PROTOCOL_VERSION);
    return version == null
        || request.method().equals(McpSchema.METHOD_INITIALIZE)
        || messages.protocolVersions().contains(version);
  }

  private static HttpResponse<?> refused(int code, String message) {
    return HttpResponse.badRequest(JsonRpcErrors.of(null, code, message));
  }
}
