package io.quaestor.contract.llm;

/**
 * Starts the stub by hand, so that a person can see the server at work with a model without having
 * one:
 *
 * <pre>{@code
 * mvn -q -pl contract-kit -am -Pmodel-stub process-classes
 * QUAESTOR_LLM=openai QUAESTOR_LLM_BASE_URL=http://localhost:9999/v1 QUAESTOR_LLM_MODEL=stub ./quaestor run
 * }</pre>
 *
 * {@code -Dstub.port=} chooses the port, {@code -Dstub.sql=} the SQL of every answer.
 */
public final class ModelWireStubServer {
  private static final int DEFAULT_PORT = 9999;
  private static final String TOP_PRODUCTS =
      "SELECT product_name, SUM(total) AS revenue FROM sales_data"
          + " GROUP BY product_name ORDER BY revenue DESC LIMIT 5";

  private ModelWireStubServer() {}

  /** Serves until the process is ended. Arguments, both optional: the port, the SQL. */
  public static void main(String... arguments) throws InterruptedException {
    int port = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DEFAULT_PORT;
    String sql = arguments.length > 1 && !arguments[1].isBlank() ? arguments[1] : TOP_PRODUCTS;
    try (ModelWireStub stub = ModelWireStub.start(port)) {
      stub.replies(StubReply.sql(sql, "this answer comes from a stub, not from a model"));
      System.out.printf(
          "Answering every chat with: %s%n  QUAESTOR_LLM=openai QUAESTOR_LLM_BASE_URL=%s%n"
              + "  QUAESTOR_LLM=ollama QUAESTOR_LLM_BASE_URL=%s%n",
          sql, stub.baseUrl(WireFormat.OPENAI), stub.baseUrl(WireFormat.OLLAMA));
      Thread.currentThread().join();
    }
  }
}
