package io.quaestor.http.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cuts a client that is too slow. There is no answer: it would have to wait for the rest of the
 * request.
 */
final class ByteWatch extends ChannelDuplexHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ByteWatch.class);

  /** In the time a client has, so that none gets much more of it than another. */
  private static final int LOOKS = 4;

  private final Pace pace;
  private final long pauseMillis;
  private @Nullable Future<?> looking;

  ByteWatch(Pace pace, Duration patience) {
    this.pace = pace;
    this.pauseMillis = Math.max(1, patience.toMillis() / LOOKS);
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    pace.wanted();
    looking =
        context
            .executor()
            .scheduleAtFixedRate(
                () -> look(context), pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  @Override
  public void read(ChannelHandlerContext context) throws Exception {
    pace.wanted();
    super.read(context);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof ByteBuf content) {
      pace.received(content.readableBytes());
    }
    super.channelRead(context, message);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext context) throws Exception {
    pace.given();
    super.channelReadComplete(context);
  }

  private void look(ChannelHandlerContext context) {
    if (pace.isTooSlow()) {
      LOG.info("a client took too long to send its request and was cut off");
      context.close().addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }
  }
}
