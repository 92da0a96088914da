package io.quaestor.http.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The page that browsers are shown at {@code /}; everybody else gets JSON there. */
@Singleton
public final class WebPage {
  /** The folder of everything else that the page is made of. */
  static final String FILES = "/page/";

  private static final String INDEX = "/web/index.html";

  /** Nothing from other hosts, and no script but the page's own files. */
  public static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; connect-src 'self'; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private static final String NOT_BUILT =
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><title>Quaestor</title>
      <h1>Quaestor is running, without its web page</h1>
      <p>It was built on a machine without npm. Install Node.js 20.19, or 22.12 or newer, with npm, build
      again with <code>./quaestor build</code> and start anew. The HTTP interface needs no page:
      <a href="schema">schema</a>, <a href="info">info</a>.</p>
      </html>
      """;

  private final String html;

  @Inject
  WebPage() {
    this(read());
  }

  /**
   * @param html null where the server was built without it
   */
  WebPage(@Nullable String html) {
    this.html = html == null ? NOT_BUILT : html;
  }

  public static boolean isWanted(HttpRequest<?> request) {
    return request.accept().contains(MediaType.TEXT_HTML_TYPE);
  }

  public HttpResponse<String> show() {
    return HttpResponse.ok(html)
        .contentType(MediaType.TEXT_HTML_TYPE)
        .header("Content-Security-Policy", POLICY)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }

  /** Whether anybody may have this without a key: it holds no data. */
  public static boolean isPublic(HttpRequest<?> request) {
    String path = request.getPath();
    return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
        && (path.startsWith(FILES) || (path.equals("/") && isWanted(request)));
  }

  private static @Nullable String read() {
    try (InputStream index = WebPage.class.getResourceAsStream(INDEX)) {
      return index == null ? null : new String(index.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
