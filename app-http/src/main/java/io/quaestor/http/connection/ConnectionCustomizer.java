package io.quaestor.http.connection;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.ChannelPipeline;
import io.quaestor.http.server.StreamHandlers;
import io.quaestor.http.settings.ServerSettings;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Puts this package's handlers around the framework's own, on every connection. */
@Singleton
final class ConnectionCustomizer
    implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  private final Duration patience;

  ConnectionCustomizer(ServerSettings settings) {
    this.patience = settings.clientTimeout();
  }

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    event.getBean().register(new StreamHandlers(this::put));
    return event.getBean();
  }

  /** Bytes come in before the codec, messages behind it. */
  private void put(ChannelPipeline pipeline) {
    String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
    Pace pace = new Pace(patience, System::nanoTime);
    pipeline.addBefore(codec, "quaestor-bytes", new ByteWatch(pace, patience));
    pipeline.addAfter(codec, "quaestor-messages", new MessageWatch(pace));
    pipeline.addAfter(codec, "quaestor-headers", new AnswerHeaders());
  }
}
