package io.quaestor.http.server;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;

/**
 * Takes the {@link BasePath} off every request before the framework sees it. A filter of the
 * framework would be the usual place, but there a changed request loses its body.
 */
@Singleton
final class BasePathHandler implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final BasePath basePath;

  BasePathHandler(BasePath basePath) {
    this.basePath = basePath;
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    if (!basePath.isEmpty()) {
      event
          .getBean()
          .register(
              new StreamHandlers(
                  pipeline ->
                      pipeline.addBefore(
                          "micronaut-inbound-handler", "base-path", new Stripper(basePath))));
    }
    return event.getBean();
  }

  private static final class Stripper extends ChannelInboundHandlerAdapter {
    private final BasePath basePath;

    Stripper(BasePath basePath) {
      this.basePath = basePath;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (message instanceof HttpRequest request) {
        request.setUri(basePath.inner(request.uri()));
      }
      super.channelRead(context, message);
    }
  }
}
