package io.quaestor.http.mcp;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.quaestor.catalog.Dataset;
import io.quaestor.http.api.SchemaBody;
import io.quaestor.question.Caller;
import io.quaestor.question.Quaestor;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to ask about. */
@Singleton
final class SchemaTool implements AssistantTool {
  private static final Tool DESCRIPTION =
      new ToolDescription(
              "schema",
              "What the sales data hold",
              "Tells what one dataset holds: its tables and columns with types and meanings, its"
                  + " metrics with their formulas, and questions that it answers; and the names of"
                  + " all datasets. Call it before writing SQL for 'query', and when you do not"
                  + " know whether the data can answer something. It reads no rows.")
          .takesText("dataset", "The name of the dataset; the standard one without it.")
          .build();

  private final Quaestor quaestor;
  private final Structured structured;

  SchemaTool(Quaestor quaestor, Structured structured) {
    this.quaestor = quaestor;
    this.structured = structured;
  }

  @Override
  public Tool description() {
    return DESCRIPTION;
  }

  @Override
  public CallToolResult call(Caller caller, Arguments arguments) {
    Dataset dataset = named(arguments.text("dataset"));
    List<String> names = quaestor.catalog().datasets().stream().map(Dataset::name).toList();
    return structured.result(
        SchemaText.of(dataset, names), SchemaBody.of(dataset, names), "words", "superlatives");
  }

  private Dataset named(@Nullable String name) {
    return name == null ? quaestor.dataset() : quaestor.catalog().dataset(name);
  }
}
