package io.quaestor.http.connection;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.LastHttpContent;

/** Tells where a request begins and ends. On a connection that becomes a socket, nobody does. */
final class MessageWatch extends ChannelDuplexHandler {
  private final Pace pace;

  MessageWatch(Pace pace) {
    this.pace = pace;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest) {
      pace.headIsThere();
    }
    if (message instanceof LastHttpContent) {
      pace.bodyIsThere();
    }
    super.channelRead(context, message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof HttpResponse response
        && response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
      ChannelPipeline pipeline = context.pipeline();
      pipeline.remove(ByteWatch.class);
      pipeline.remove(this);
    }
    super.write(context, message, promise);
  }
}
