/**
 * Quaestor as a tool of assistants, used over HTTP by the client of the official SDK. Start at
 * {@link io.quaestor.http.mcp.ToolsOverHttp}.
 */
package io.quaestor.http.mcp;
