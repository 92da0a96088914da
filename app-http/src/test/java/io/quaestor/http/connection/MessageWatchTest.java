package io.quaestor.http.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MessageWatchTest {
  @Test
  void nobody_watches_a_connection_that_has_become_a_socket() {
    Duration second = Duration.ofSeconds(1);
    Pace pace = new Pace(second, () -> 0);
    EmbeddedChannel connection =
        new EmbeddedChannel(
            new ByteWatch(pace, second), new MessageWatch(pace), new AnswerHeaders());

    connection.writeOutbound(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
    assertThat(connection.pipeline().get(ByteWatch.class)).isNotNull();

    connection.writeOutbound(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.SWITCHING_PROTOCOLS));
    assertThat(connection.pipeline().get(ByteWatch.class)).isNull();
    assertThat(connection.pipeline().get(MessageWatch.class)).isNull();
    assertThat(connection.outboundMessages()).hasSize(2);
  }
}
