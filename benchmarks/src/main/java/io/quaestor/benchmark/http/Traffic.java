package io.quaestor.benchmark.http;

import java.util.function.Supplier;

/** What connections send. Safe for concurrent calls. */
@FunctionalInterface
public interface Traffic {
  /**
   * @param connection counted from 0
   * @param call of that connection, counted from 0
   * @return a whole request
   */
  byte[] next(int connection, long call);

  static Traffic same(byte[] request) {
    return (connection, call) -> request;
  }

  /** One after the other, whoever asks. */
  static Traffic from(Supplier<byte[]> source) {
    return (connection, call) -> source.get();
  }
}
