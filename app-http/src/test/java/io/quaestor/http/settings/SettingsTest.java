package io.quaestor.http.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.micronaut.context.env.MapPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.PropertySourcePropertyResolver;
import io.quaestor.access.KeyLimits;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.DatabaseSettings.Login;
import io.quaestor.http.settings.DatabaseSettings.Postgres;
import io.quaestor.http.settings.DatabaseSettings.Samples;
import io.quaestor.http.settings.DatabaseSettings.Sqlite;
import io.quaestor.port.QueryLimits;
import io.quaestor.question.Prices;
import io.quaestor.translate.model.Share;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
  private static final Map<String, Object> POSTGRES =
      Map.of(
          "QUAESTOR_DB", "postgres",
          "QUAESTOR_DB_URL", "jdbc:postgresql://db:5432/q",
          "QUAESTOR_DB_USER", "owner",
          "QUAESTOR_DB_PASSWORD", "s3cret",
          "QUAESTOR_DB_READER_USER", "reader");

  @Test
  void works_without_any_variable() {
    Settings settings = read(Map.of());

    assertThat(settings.server())
        .isEqualTo(
            new ServerSettings("127.0.0.1", 8080, "", List.of(), true, Duration.ofSeconds(20)));
    assertThat(settings.datasets()).containsExactly("pos", "marketplace", "ai_usage", "hiring");
    assertThat(settings.database())
        .isEqualTo(
            new DatabaseSettings(
                new Sqlite(Path.of("data").toAbsolutePath()),
                Samples.TRUE,
                QueryLimits.STANDARD_AT_ONCE));
    assertThat(settings.model()).isEqualTo(new ModelSettings.None());
    assertThat(settings.limits()).isEqualTo(QueryLimits.standard());
    assertThat(settings.loads())
        .isEqualTo(new LoadSettings(Path.of("data/uploads").toAbsolutePath(), 4_000_000_000L, 2));
  }

  @Test
  void reads_which_datasets_there_are() {
    assertThat(read(Map.of("QUAESTOR_DATASETS", "hiring, /srv/bookings,")).datasets())
        .containsExactly("hiring", "/srv/bookings");
  }

  @Test
  void reads_variables_whose_names_begin_like_others() {
    assertThat(read(POSTGRES).database().place())
        .isEqualTo(
            new Postgres(
                "jdbc:postgresql://db:5432/q",
                new Login("owner", "s3cret"),
                new Login("reader", ""),
                PostgresSettings.STANDARD_MAX_COST));
  }

  @Test
  void reads_the_limits_of_queries() {
    Settings settings =
        read(
            Map.of(
                "QUAESTOR_QUERY_TIMEOUT", "3s",
                "QUAESTOR_MAX_ROWS", "70",
                "QUAESTOR_MAX_RESULT_BYTES", "5kB",
                "QUAESTOR_MAX_QUERIES", "2"));

    assertThat(settings.limits()).isEqualTo(new QueryLimits(Duration.ofSeconds(3), 70, 0, 5_000));
    assertThat(settings.database().queriesAtOnce()).isEqualTo(2);
  }

  @Test
  void reads_how_files_come_in() {
    assertThat(
            read(Map.of(
                    "QUAESTOR_UPLOAD_DIR", "/srv/shared",
                    "QUAESTOR_MAX_UPLOAD", "5MB",
                    "QUAESTOR_LOAD_WORKERS", "1"))
                .loads())
        .isEqualTo(new LoadSettings(Path.of("/srv/shared"), 5_000_000, 1));
  }

  @ParameterizedTest
  @CsvSource({"90s, 90", "1m, 60", "' ', 300"})
  void reads_for_how_long_rollups_may_stay_behind(String value, long seconds) {
    assertThat(read(Map.of("QUAESTOR_ROLLUP_INTERVAL", value)).rollupInterval())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void keeps_uploads_in_the_data_folder_whatever_the_database_is() {
    Map<String, Object> variables = new HashMap<>(POSTGRES);
    variables.put("QUAESTOR_DATA_DIR", "/srv/quaestor");

    assertThat(read(variables).loads().uploadDir()).isEqualTo(Path.of("/srv/quaestor/uploads"));
  }

  @ParameterizedTest
  @CsvSource({"1B, 1", "64kB, 64000", "32MB, 32000000", "2GB, 2000000000"})
  void reads_sizes(String value, long bytes) {
    assertThat(read(Map.of("QUAESTOR_MAX_RESULT_BYTES", value)).limits().maxBytes())
        .isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({"0", "50000000000"})
  void reads_the_ceiling_of_costs(long cost) {
    Map<String, Object> variables = new HashMap<>(POSTGRES);
    variables.put("QUAESTOR_DB_MAX_COST", String.valueOf(cost));

    assertThat(read(variables).database().place())
        .isInstanceOfSatisfying(
            Postgres.class, postgres -> assertThat(postgres.maxCost()).isEqualTo(cost));
  }

  @Test
  void reads_the_same_names_as_properties() {
    PropertySource properties =
        PropertySource.of(
            "test", Map.of("quaestor.query-timeout", "500ms", "quaestor.db", "sqlite"));

    assertThat(Settings.read(new PropertySourcePropertyResolver(properties)).limits().timeout())
        .isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void asks_a_local_service_without_a_key() {
    assertThat(
            read(Map.of(
                    "QUAESTOR_LLM", "OpenAI",
                    "QUAESTOR_LLM_BASE_URL", "http://localhost:1234/v1/",
                    "QUAESTOR_LLM_MODEL", "tiny"))
                .model())
        .isEqualTo(
            new ModelSettings.OpenAi(
                URI.create("http://localhost:1234/v1"), "tiny", "", Duration.ofSeconds(60)));
  }

  @Test
  void lets_a_model_be_told_values_unless_said_otherwise() {
    assertThat(read(Map.of()).modelUse().share()).isEqualTo(Share.VALUES);
    assertThat(read(Map.of("QUAESTOR_LLM_SHARE", "schema")).modelUse().share())
        .isEqualTo(Share.SCHEMA);
    assertThat(read(Map.of("QUAESTOR_LLM_SHARE", "Rows")).modelUse().share()).isEqualTo(Share.ROWS);
  }

  @Test
  void uses_a_model_behind_the_grammar_with_one_translation_and_without_prices() {
    assertThat(read(Map.of()).modelUse())
        .isEqualTo(new ModelUse(Share.VALUES, false, 1, 0.5, true, Optional.empty()));
    assertThat(
            read(Map.of(
                    "QUAESTOR_LLM_ALONE", "true",
                    "QUAESTOR_LLM_VOTE", "3",
                    "QUAESTOR_LLM_CONFIDENCE", "0.75",
                    "QUAESTOR_LLM_TEMPERATURE", "none",
                    "QUAESTOR_LLM_PROMPT_PRICE", "0.15",
                    "QUAESTOR_LLM_COMPLETION_PRICE", "0.6",
                    "QUAESTOR_LLM_CURRENCY", "EUR"))
                .modelUse())
        .isEqualTo(
            new ModelUse(
                Share.VALUES,
                true,
                3,
                0.75,
                false,
                Optional.of(new Prices(new BigDecimal("0.15"), new BigDecimal("0.6"), "EUR"))));
  }

  @Test
  void lets_everybody_in_only_where_no_other_machine_can_call_or_the_operator_says_so() {
    assertThat(read(Map.of()).access())
        .isEqualTo(new AccessSettings(List.of(), true, KeyLimits.none(), Optional.empty()));
    assertThat(read(Map.of("QUAESTOR_HOST", "[::1]")).access().openWithoutKeys()).isTrue();
    assertThat(read(Map.of("QUAESTOR_HOST", "0.0.0.0")).access().openWithoutKeys()).isFalse();
    assertThat(read(Map.of("QUAESTOR_HOST", "127.0.0.1.evil.example")).access().openWithoutKeys())
        .isFalse();
    assertThat(
            read(Map.of("QUAESTOR_HOST", "0.0.0.0", "QUAESTOR_INSECURE", "true"))
                .access()
                .openWithoutKeys())
        .isTrue();
  }

  @Test
  void reads_who_may_call_and_how_often() {
    AccessSettings access =
        read(Map.of(
                "QUAESTOR_API_KEYS", "till:0123456789abcdef",
                "QUAESTOR_KEY_RATE", "600",
                "QUAESTOR_KEY_AT_ONCE", "4",
                "QUAESTOR_OIDC_ISSUER", "https://login.example/realms/shop",
                "QUAESTOR_OIDC_AUDIENCE", "quaestor",
                "QUAESTOR_OIDC_JWKS_URL", "https://login.example/keys"))
            .access();

    assertThat(access.keys()).extracting(ApiKey::name).containsExactly("till");
    assertThat(access.limits()).isEqualTo(new KeyLimits(Optional.of(600), Optional.of(4)));
    assertThat(access.oidc())
        .hasValue(
            new OidcSettings(
                "https://login.example/realms/shop",
                "quaestor",
                Optional.of(URI.create("https://login.example/keys")),
                "scope"));
  }

  @Test
  void asks_for_the_audience_of_an_issuers_tokens() {
    assertThatThrownBy(() -> read(Map.of("QUAESTOR_OIDC_ISSUER", "https://login.example")))
        .hasMessageContaining("QUAESTOR_OIDC_AUDIENCE is not set");
  }

  @Test
  void shows_no_secret_where_settings_are_printed() {
    Settings settings =
        read(
            Map.of(
                "QUAESTOR_API_KEYS", "till:0123456789abcdef",
                "QUAESTOR_LLM", "openai",
                "OPENAI_API_KEY", "sk-secret",
                "QUAESTOR_LLM_MODEL", "m"));

    assertThat(settings.toString()).doesNotContain("0123456789abcdef", "sk-secret");
    assertThat(read(POSTGRES).toString()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void stops_at_a_wrong_value_and_says_what_is_allowed(
      Map<String, Object> variables, List<String> words) {
    assertThatThrownBy(() -> read(variables))
        .isInstanceOfSatisfying(
            QuaestorException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFIGURATION_INVALID))
        .message()
        .contains(words)
        .hasLineCount(1)
        .doesNotContain("hush");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal("QUAESTOR_DB", "oracle", "'oracle'", "sqlite or postgres"),
        refusal("QUAESTOR_DB", "postgres", "QUAESTOR_DB_URL is not set"),
        refusal("QUAESTOR_PORT", "eighty", "'eighty'", "from 0 to 65535"),
        refusal("QUAESTOR_PORT", "65536", "'65536'", "from 0 to 65535"),
        refusal("QUAESTOR_QUERY_TIMEOUT", "10", "'10'", "10s"),
        refusal("QUAESTOR_QUERY_TIMEOUT", "0s", "'0s'", "10s"),
        refusal("QUAESTOR_QUERY_TIMEOUT", "25h", "'25h'", "24h"),
        refusal("QUAESTOR_MAX_ROWS", "0", "'0'", "from 1"),
        refusal("QUAESTOR_MAX_RESULT_BYTES", "32", "'32'", "32MB"),
        refusal("QUAESTOR_MAX_RESULT_BYTES", "0MB", "'0MB'", "32MB"),
        refusal("QUAESTOR_MAX_RESULT_BYTES", "1000GB", "'1000GB'", "32MB"),
        refusal("QUAESTOR_MAX_QUERIES", "0", "'0'", "from 1 to 100"),
        refusal("QUAESTOR_MAX_QUERIES", "101", "'101'", "from 1 to 100"),
        argumentSet(
            "a cost that is none",
            Map.of(
                "QUAESTOR_DB", "postgres",
                "QUAESTOR_DB_URL", "jdbc:postgresql://db/q",
                "QUAESTOR_DB_USER", "owner",
                "QUAESTOR_DB_READER_USER", "reader",
                "QUAESTOR_DB_MAX_COST", "1e9"),
            List.of("QUAESTOR_DB_MAX_COST", "'1e9'", "a whole number from 0")),
        refusal("QUAESTOR_MAX_UPLOAD", "2", "'2'", "32MB"),
        refusal("QUAESTOR_LOAD_WORKERS", "0", "'0'", "from 1 to 6"),
        refusal("QUAESTOR_LOAD_WORKERS", "7", "'7'", "from 1 to 6"),
        refusal("QUAESTOR_ROLLUP_INTERVAL", "5", "'5'", "for example 10s"),
        refusal("QUAESTOR_UPLOAD_DIR", "\0", "the path of a folder"),
        refusal("QUAESTOR_SAMPLE_DATA", "yes", "'yes'", "true or all or false"),
        refusal("QUAESTOR_CACHE", "memcached", "'memcached'", "caffeine or redis"),
        refusal("QUAESTOR_CACHE", "redis", "QUAESTOR_REDIS_URL is not set", "redis://"),
        refusal("QUAESTOR_BASE_PATH", "api", "'api'", "/api/v1"),
        refusal("QUAESTOR_INSECURE", "yes", "'yes'", "true or false"),
        refusal("QUAESTOR_API_KEYS", "quaestor:0123456789abcdef", "QUAESTOR_API_KEYS", "other"),
        refusal("QUAESTOR_API_KEYS", "evaluation:0123456789abcdef", "QUAESTOR_API_KEYS", "other"),
        refusal("QUAESTOR_API_KEYS", " :0123456789abcdef", "QUAESTOR_API_KEYS", "name:key"),
        refusal("QUAESTOR_API_KEYS", "till:hush", "QUAESTOR_API_KEYS", "name:key"),
        refusal("QUAESTOR_KEY_RATE", "0", "QUAESTOR_KEY_RATE", "from 1 to"),
        refusal("QUAESTOR_KEY_AT_ONCE", "many", "QUAESTOR_KEY_AT_ONCE", "from 1 to"),
        refusal("QUAESTOR_OIDC_ISSUER", "http://login.example", "QUAESTOR_OIDC_ISSUER", "https"),
        refusal("QUAESTOR_OIDC_ISSUER", "login", "QUAESTOR_OIDC_ISSUER", "https"),
        refusal("QUAESTOR_CLIENT_TIMEOUT", "soon", "QUAESTOR_CLIENT_TIMEOUT", "for example 10s"),
        refusal("QUAESTOR_CORS_ORIGINS", "*", "'*'", "https://shop.example"),
        refusal("QUAESTOR_LLM", "gpt", "'gpt'", "none or openai or ollama"),
        refusal("QUAESTOR_LLM_SHARE", "all", "'all'", "schema or values or rows"),
        refusal("QUAESTOR_LLM_VOTE", "2", "'2'", "even"),
        refusal("QUAESTOR_LLM_VOTE", "11", "'11'", "from 1 to 9"),
        refusal("QUAESTOR_LLM_TEMPERATURE", "0.7", "'0.7'", "0 or none"),
        refusal("QUAESTOR_LLM_CONFIDENCE", "1.1", "'1.1'", "from 0 to 1"),
        refusal("QUAESTOR_LLM_CONFIDENCE", "-1", "'-1'", "from 0 to 1"),
        refusal("QUAESTOR_LLM_CONFIDENCE", "0,5", "'0,5'", "a point"),
        refusal("QUAESTOR_LLM_PROMPT_PRICE", "0.15", "QUAESTOR_LLM_COMPLETION_PRICE", "both"),
        refusal("QUAESTOR_LLM", "openai", "OPENAI_API_KEY is not set"),
        refusal("QUAESTOR_LLM", "ollama", "QUAESTOR_LLM_MODEL is not set"),
        argumentSet(
            "a model's address that is none, with a password in it",
            Map.of("QUAESTOR_LLM", "ollama", "QUAESTOR_LLM_BASE_URL", "me:hush@localhost:11434"),
            List.of("QUAESTOR_LLM_BASE_URL", "http://localhost:11434")),
        argumentSet(
            "a database's address that is none, with a password in it",
            Map.of("QUAESTOR_DB", "postgres", "QUAESTOR_DB_URL", "mysql://me:hush@db/q"),
            List.of("QUAESTOR_DB_URL", "jdbc:postgresql://")),
        argumentSet(
            "a Redis of another kind, with a password in its address",
            Map.of("QUAESTOR_CACHE", "redis", "QUAESTOR_REDIS_URL", "http://me:hush@cache"),
            List.of("QUAESTOR_REDIS_URL", "rediss://")),
        argumentSet(
            "an address that is none, with a password in it",
            Map.of("QUAESTOR_CACHE", "redis", "QUAESTOR_REDIS_URL", "redis://:hush hush@cache"),
            List.of("QUAESTOR_REDIS_URL", "rediss://")));
  }

  private static Arguments refusal(String variable, String value, String... words) {
    return argumentSet(variable + "=" + value, Map.of(variable, value), List.of(words));
  }

  private static Settings read(Map<String, Object> variables) {
    return Settings.read(new PropertySourcePropertyResolver(new Variables(variables)));
  }

  /** Named as Micronaut finds them among the variables of a process. */
  private static final class Variables extends MapPropertySource {
    Variables(Map<String, Object> variables) {
      super("variables", variables);
    }

    @Override
    public PropertyConvention getConvention() {
      return PropertyConvention.ENVIRONMENT_VARIABLE;
    }
  }
}
