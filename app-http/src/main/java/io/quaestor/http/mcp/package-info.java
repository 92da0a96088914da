/**
 * Quaestor as a tool of assistants, over the Model Context Protocol: four tools that do what {@code
 * POST /ask}, {@code POST /query}, {@code GET /schema} and {@code GET /analytics} do, for the same
 * callers and within the same limits. What a question or a query is, is not known here. The whole
 * package is left out where {@code QUAESTOR_MCP} is false. Start at {@link
 * io.quaestor.http.mcp.McpController}.
 */
@Configuration
@Requires(condition = SwitchedOn.class)
@NullMarked
package io.quaestor.http.mcp;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.NullMarked;
