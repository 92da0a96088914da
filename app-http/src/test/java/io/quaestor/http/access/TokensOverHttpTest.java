package io.quaestor.http.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.quaestor.http.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tokens of an issuer beside keys. */
@TestInstance(Lifecycle.PER_CLASS)
class TokensOverHttpTest {
  private static final String KEY = "0123456789abcdef";

  private Issuer issuer;
  private TestServer server;

  @BeforeAll
  void start(@TempDir Path dataDir) throws Exception {
    issuer = new Issuer();
    server = start(dataDir, issuer.name());
  }

  @AfterAll
  void stop() {
    server.close();
    issuer.close();
  }

  @Test
  void lets_in_who_has_a_good_token_and_keys_as_before() throws Exception {
    assertThat(get("/info", issuer.token(issuer.claims().build())).statusCode()).isEqualTo(200);
    assertThat(get("/info", KEY).statusCode()).isEqualTo(200);
    assertThat(server.get("/info").statusCode()).as("without either").isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "scope, quaestor:read, /info, 200",
    "scope, read load, /info, 200",
    "scope, profile quaestor:load, /info, 403",
    "scope, profile, /info, 403",
    "scp, read, /info, 403",
    "scope, quaestor:admin, /info, 200",
  })
  void a_token_opens_what_its_scopes_are_for(String claim, String value, String path, int status)
      throws Exception {
    JWTClaimsSet claims = issuer.claims().claim("scope", null).claim(claim, value).build();

    assertThat(get(path, issuer.token(claims)).statusCode()).isEqualTo(status);
  }

  @Test
  void reads_scopes_from_a_list_as_well() throws Exception {
    JWTClaimsSet claims = issuer.claims().claim("scope", List.of("x", "quaestor:read")).build();

    assertThat(get("/info", issuer.token(claims)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void keeps_out_every_other_token(String token) {
    HttpResponse<String> response = get("/info", token);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(401);
    assertThat(TestServer.json(response).path("code").asText()).isEqualTo("api-key-refused");
  }

  Stream<Arguments> badTokens() throws Exception {
    Date past = Date.from(Instant.now().minusSeconds(300));
    Date later = Date.from(Instant.now().plusSeconds(300));
    JWTClaimsSet good = issuer.claims().build();
    String token = issuer.token(good);
    return Stream.of(
        argumentSet("for others", token(issuer.claims().audience("other"))),
        argumentSet("of others", token(issuer.claims().issuer("https://login.example"))),
        argumentSet("too late", token(issuer.claims().expirationTime(past))),
        argumentSet("too early", token(issuer.claims().notBeforeTime(later))),
        argumentSet("for ever", token(issuer.claims().expirationTime(null))),
        argumentSet("of nobody", token(issuer.claims().subject(null))),
        argumentSet(
            "of a name that is taken",
            token(issuer.claims().claim("preferred_username", "quaestor").subject("anonymous"))),
        argumentSet("another key", Issuer.token(good, Issuer.newKey("k2"))),
        argumentSet("another key of the same name", Issuer.token(good, Issuer.newKey("k1"))),
        argumentSet("changed", token.substring(0, token.length() - 8) + "AAAAAAAA"),
        argumentSet("not signed", new PlainJWT(good).serialize()),
        argumentSet("signed with what everybody knows", hmac(good)),
        argumentSet("half of one", token.substring(0, token.lastIndexOf('.'))),
        argumentSet("nothing of the kind", "a.b.c"));
  }

  @Test
  void writes_the_persons_name_beside_what_they_bring() throws Exception {
    String token = issuer.token(issuer.claims().claim("scope", "load").build());

    HttpResponse<String> response =
        server.send(
            server
                .request("/upload/csv/jobs")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(
                    BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\";"
                            + " filename=\"jobs.csv\"\r\n\r\nid,job\n1,Cook\n\r\n--x--\r\n"))
                .build());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    String job = TestServer.json(response).path("job_id").asText();
    assertThat(TestServer.json(get("/jobs/" + job, KEY)).path("submitted_by").asText())
        .isEqualTo("ana@shop.example");
  }

  @Test
  void says_that_the_issuer_is_away_and_keys_go_on(@TempDir Path dataDir) throws Exception {
    Issuer gone = new Issuer();
    try (TestServer alone = start(dataDir, gone.name())) {
      String token = gone.token(gone.claims().build());
      gone.close();

      HttpResponse<String> response = get(alone, "/info", token);

      assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
      assertThat(TestServer.json(response).path("code").asText()).isEqualTo("issuer-unavailable");
      assertThat(get(alone, "/info", KEY).statusCode()).isEqualTo(200);
    }
  }

  /** As a server would be taken in that looks at the header alone. */
  private String hmac(JWTClaimsSet claims) throws Exception {
    byte[] publicKey = issuer.key().toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    SignedJWT token =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("k1").build(), claims);
    token.sign(new MACSigner(publicKey));
    return token.serialize();
  }

  private String token(JWTClaimsSet.Builder claims) throws Exception {
    return issuer.token(claims.build());
  }

  private HttpResponse<String> get(String path, String token) {
    return get(server, path, token);
  }

  private static HttpResponse<String> get(TestServer server, String path, String token) {
    return server.send(server.request(path).header("Authorization", "Bearer " + token).build());
  }

  private static TestServer start(Path dataDir, String issuer) {
    return TestServer.start(
        dataDir,
        Map.of(
            "quaestor.sample-data",
            "false",
            "quaestor.api-keys",
            "till:" + KEY,
            "quaestor.oidc-issuer",
            issuer,
            "quaestor.oidc-audience",
            Issuer.AUDIENCE));
  }
}
