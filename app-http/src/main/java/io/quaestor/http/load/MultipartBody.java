package io.quaestor.http.load;

import io.micronaut.http.HttpRequest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.fileupload.RequestContext;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a form with files, as they come in.
 *
 * @param contentType with the boundary
 */
record MultipartBody(@Nullable String contentType, InputStream bytes) implements RequestContext {
  static MultipartBody of(HttpRequest<?> request, InputStream bytes) {
    return new MultipartBody(request.getHeaders().get("Content-Type"), bytes);
  }

  /** Of the parts' headers: browsers and curl write names in UTF-8. */
  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public @Nullable String getContentType() {
    return contentType;
  }

  /** Not told: the library would hold it against a limit that is not set. */
  @Override
  @SuppressWarnings("deprecation") // the interface has it still
  public int getContentLength() {
    return -1;
  }

  @Override
  public InputStream getInputStream() {
    return bytes;
  }
}
