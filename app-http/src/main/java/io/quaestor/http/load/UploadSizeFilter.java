package io.quaestor.http.load;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.http.settings.LoadSettings;

/** Refuses what says of itself that it is too large, before a byte of it is read. */
@ServerFilter({"/upload/**", "/upload-csv"})
final class UploadSizeFilter implements Ordered {
  private final LoadSettings settings;

  UploadSizeFilter(LoadSettings settings) {
    this.settings = settings;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @RequestFilter
  void measure(HttpRequest<?> request) {
    int files = request.getPath().equals("/upload-csv") ? 2 : 1;
    if (request.getContentLength() > settings.maxBytesOf(files)) {
      throw new QuaestorException(
          ErrorCode.FILE_TOO_LARGE,
          "the upload is larger than %d bytes, the limit of QUAESTOR_MAX_UPLOAD; send it in parts"
              .formatted(settings.maxBytes()));
    }
  }
}
