package io.quaestor.http.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;

/** What the description says of the interface as a whole. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Quaestor",
            version = "set at run time",
            description =
                """
                Answers questions about sales data, asked in plain words: the SQL, the rows, a chart \
                and a short written reading of them.

                - Bodies are JSON with names in snake_case. A field that is not known, and a value of \
                another type, is refused. In answers no field is left out unless this says so; what \
                is not known is `null`.
                - Errors are problem details (RFC 9457). `code` is the stable name; look at it rather \
                than at `detail`, which is for people.
                - Days and times are ISO 8601 texts; moments are in UTC. Bytes and rows are counted \
                one by one, times are in the unit that the name says.
                - Fields may be added within a version; none is taken away or changes its meaning.
                - A server with keys wants one in `X-API-Key` or as a bearer token; one without keys \
                wants none.
                - Every path answers `HEAD` where it answers `GET`.""",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    security = {
      @SecurityRequirement(name = Definition.API_KEY),
      @SecurityRequirement(name = Definition.BEARER)
    },
    tags = {
      @Tag(name = "Questions", description = "Asked in plain words, in English or Spanish."),
      @Tag(name = "Verified answers", description = "Answers that people have said are right."),
      @Tag(name = "SQL and charts", description = "SQL behind the guard, and rows drawn."),
      @Tag(name = "Reports", description = "Queries with a name and parameters."),
      @Tag(name = "Data", description = "What there is to ask about."),
      @Tag(
          name = "Loads",
          description = "Files that are loaded by a job. All of a file lands, or none."),
      @Tag(name = "Rows", description = "Rows that are added while the client waits."),
      @Tag(name = "Server", description = "The server itself."),
      @Tag(name = "Assistants", description = "A tool for assistants.")
    })
@SecurityScheme(
    name = Definition.API_KEY,
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.HEADER,
    paramName = "X-API-Key",
    description = "One of the server's keys.")
@SecurityScheme(
    name = Definition.BEARER,
    type = SecuritySchemeType.HTTP,
    scheme = "bearer",
    description = "One of the server's keys, as a bearer token.")
final class Definition {
  static final String API_KEY = "api_key";
  static final String BEARER = "bearer";

  private Definition() {}
}
