package io.quaestor.http.telemetry;

import io.opentelemetry.api.common.AttributeKey;

/**
 * Names of OpenTelemetry's semantic conventions, as of release 1.43. Those for generative AI are
 * still in development, so that they stand in one place: {@code gen_ai.provider.name}, for one, was
 * {@code gen_ai.system} before 1.37.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/gen-ai/">The conventions</a>
 */
final class GenAi {
  static final AttributeKey<String> OPERATION = AttributeKey.stringKey("gen_ai.operation.name");
  static final AttributeKey<String> PROVIDER = AttributeKey.stringKey("gen_ai.provider.name");
  static final AttributeKey<String> MODEL = AttributeKey.stringKey("gen_ai.request.model");
  static final AttributeKey<String> OUTPUT_TYPE = AttributeKey.stringKey("gen_ai.output.type");
  static final AttributeKey<Long> INPUT_TOKENS = AttributeKey.longKey("gen_ai.usage.input_tokens");
  static final AttributeKey<Long> OUTPUT_TOKENS =
      AttributeKey.longKey("gen_ai.usage.output_tokens");
  static final AttributeKey<String> TOKEN_TYPE = AttributeKey.stringKey("gen_ai.token.type");

  static final AttributeKey<String> SERVER_ADDRESS = AttributeKey.stringKey("server.address");
  static final AttributeKey<Long> SERVER_PORT = AttributeKey.longKey("server.port");

  /** The one operation here, which a span's name begins with. */
  static final String CHAT = "chat";

  static final String DURATION = "gen_ai.client.operation.duration";
  static final String TOKENS = "gen_ai.client.token.usage";

  private GenAi() {}
}
