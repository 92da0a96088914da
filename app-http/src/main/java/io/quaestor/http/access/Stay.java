package io.quaestor.http.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request under way, from the gate to the last byte of its answer, or to the end of its
 * connection, whichever comes first. A socket stays as long as it is open.
 */
final class Stay implements GenericFutureListener<Future<? super Void>> {
  private static final String ATTRIBUTE = "quaestor.stay";

  private final Use use;
  private final ChannelFuture closing;
  private final AtomicBoolean over = new AtomicBoolean();

  private Stay(Use use, ChannelFuture closing) {
    this.use = use;
    this.closing = closing;
  }

  static void note(HttpRequest<?> request, Use use) {
    if (!(request instanceof NettyHttpRequest<?> netty)) {
      throw new IllegalStateException("a request of no connection: " + request.getClass());
    }
    Stay stay = new Stay(use, netty.getChannelHandlerContext().channel().closeFuture());
    request.setAttribute(ATTRIBUTE, stay);
    stay.closing.addListener(stay);
  }

  static void end(HttpRequest<?> request) {
    request.getAttribute(ATTRIBUTE, Stay.class).ifPresent(Stay::end);
  }

  @Override
  public void operationComplete(Future<? super Void> closed) {
    end();
  }

  /** A connection may carry many requests: it is not to remember all of them. */
  private void end() {
    if (over.compareAndSet(false, true)) {
      use.end();
      closing.removeListener(this);
    }
  }
}
