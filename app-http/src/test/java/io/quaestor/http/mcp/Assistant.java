package io.quaestor.http.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.quaestor.http.TestServer;
import java.util.Map;

/** An assistant at a server, with the client that the SDK has for it. */
record Assistant(McpSyncClient client) implements AutoCloseable {
  static final String KEY = "fedcba9876543210";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @param path of the server's MCP, as clients know it
   */
  static Assistant at(TestServer server, String path, String key) {
    return new Assistant(
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(
                        server.request("/").build().uri().toString())
                    .endpoint(path)
                    .customizeRequest(request -> request.header("X-API-Key", key))
                    .build())
            .build());
  }

  Reply call(String tool, Map<String, Object> arguments) {
    return new Reply(client.callTool(new CallToolRequest(tool, arguments)));
  }

  @Override
  public void close() {
    client.close();
  }

  /** What came of a call. */
  record Reply(CallToolResult result) {
    boolean failed() {
      return result.isError();
    }

    String text() {
      return ((TextContent) result.content().getFirst()).text();
    }

    JsonNode json() {
      return JSON.valueToTree(result.structuredContent());
    }
  }
}
