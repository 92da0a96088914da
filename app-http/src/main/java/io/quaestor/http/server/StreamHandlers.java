package io.quaestor.http.server;

import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPipeline;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts handlers around the framework's own, on every connection.
 *
 * @param channel of the connection; none of the server itself
 */
public record StreamHandlers(Consumer<ChannelPipeline> put, @Nullable Channel channel)
    implements NettyServerCustomizer {
  /**
   * @param put called once for each connection, when the framework's handlers are there
   */
  public StreamHandlers(Consumer<ChannelPipeline> put) {
    this(put, null);
  }

  @Override
  public NettyServerCustomizer specializeForChannel(Channel connection, ChannelRole role) {
    return new StreamHandlers(put, connection);
  }

  @Override
  public void onStreamPipelineBuilt() {
    if (channel != null) {
      put.accept(channel.pipeline());
    }
  }
}
