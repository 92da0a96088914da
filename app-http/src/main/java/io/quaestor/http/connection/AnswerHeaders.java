package io.quaestor.http.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;

/**
 * Headers of every answer, the framework's own refusals included, unless the answer has its own
 * say. Whether the way is encrypted is the proxy's business, and so is {@code
 * Strict-Transport-Security}.
 */
final class AnswerHeaders extends ChannelOutboundHandlerAdapter {
  /** Data is not a page: nothing in it is loaded or run, and no other page shows it. */
  private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

  private static final String PAGE_POLICY = "frame-ancestors 'self'";

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof HttpResponse response
        && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
      complete(response.headers());
    }
    super.write(context, message, promise);
  }

  private static void complete(HttpHeaders headers) {
    boolean page = headers.get(HttpHeaderNames.CONTENT_TYPE, "").startsWith("text/html");
    standard(headers, "X-Content-Type-Options", "nosniff");
    standard(headers, "Referrer-Policy", "no-referrer");
    standard(headers, "X-Frame-Options", page ? "SAMEORIGIN" : "DENY");
    standard(headers, "Content-Security-Policy", page ? PAGE_POLICY : DATA_POLICY);
    standard(headers, HttpHeaderNames.CACHE_CONTROL, "no-store");
  }

  private static void standard(HttpHeaders headers, CharSequence name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
