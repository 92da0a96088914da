package io.quaestor.benchmark.http;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One connection to a server on this machine that is kept open from request to request. Reads just
 * enough of HTTP/1.1 to know where an answer ends, so that it takes little of the cores that it
 * shares with the server. For one thread at a time.
 */
public final class Line implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final int PATIENCE_MILLIS = 300_000;

  private final Socket socket;
  private final OutputStream out;
  private final Source in;
  private boolean open = true;

  private Line(Socket socket) throws IOException {
    this.socket = socket;
    this.out = socket.getOutputStream();
    this.in = new Source(socket.getInputStream());
  }

  /**
   * An answer.
   *
   * @param bytes of its body
   */
  public record Reply(int status, long bytes) {}

  /** Connects. */
  public static Line to(int port) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return new Line(socket);
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  /** Whether another request may follow: the server has not said that it closes. */
  public boolean isOpen() {
    return open;
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @param body takes the answer's body as it comes
   */
  public Reply send(byte[] request, OutputStream body) throws IOException {
    out.write(request);
    int status = status(in.line());
    long length = -1;
    boolean chunked = false;
    for (String header = in.line(); !header.isEmpty(); header = in.line()) {
      int colon = header.indexOf(':');
      String value = header.substring(colon + 1).strip();
      switch (header.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT)) {
        case "content-length" -> length = Long.parseLong(value);
        case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
        case "connection" -> open = !value.equalsIgnoreCase("close");
        default -> {}
      }
    }
    return new Reply(status, chunked ? chunks(body) : whole(status, length, body));
  }

  /** Sends a request whose answer's body does not matter. */
  public Reply send(byte[] request) throws IOException {
    return send(request, OutputStream.nullOutputStream());
  }

  @Override
  public void close() throws IOException {
    open = false;
    socket.close();
  }

  private static int status(String line) throws IOException {
    if (!line.startsWith("HTTP/1.1 ") || line.length() < 12) {
      throw new IOException("no HTTP: " + line);
    }
    return Integer.parseInt(line, 9, 12, 10);
  }

  private long whole(int status, long length, OutputStream body) throws IOException {
    if (length < 0 && status != 204) {
      throw new IOException("an answer whose end cannot be known");
    }
    long bytes = Math.max(length, 0);
    in.copy(bytes, body);
    return bytes;
  }

  private long chunks(OutputStream body) throws IOException {
    long bytes = 0;
    while (true) {
      String size = in.line();
      int semicolon = size.indexOf(';');
      int length = Integer.parseInt(semicolon < 0 ? size : size.substring(0, semicolon), 16);
      in.copy(length, body);
      if (length == 0) {
        in.skipTrailers();
        return bytes;
      }
      in.line();
      bytes += length;
    }
  }

  /** What comes in, by lines and by bytes. */
  private static final class Source {
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;

    Source(InputStream in) {
      this.in = in;
    }

    /** Without its end. */
    String line() throws IOException {
      StringBuilder earlier = new StringBuilder();
      while (true) {
        for (int i = next; i < end; i++) {
          if (buffer[i] == '\n') {
            String line = text(next, i);
            next = i + 1;
            return (earlier.isEmpty() ? line : earlier + line).stripTrailing();
          }
        }
        earlier.append(text(next, end));
        fill();
      }
    }

    /** What may follow the last chunk, to the empty line, says nothing about the answer. */
    void skipTrailers() throws IOException {
      String trailer = line();
      while (!trailer.isEmpty()) {
        trailer = line();
      }
    }

    void copy(long bytes, OutputStream to) throws IOException {
      long left = bytes;
      while (left > 0) {
        if (next == end) {
          fill();
        }
        int now = (int) Math.min(left, end - next);
        to.write(buffer, next, now);
        next += now;
        left -= now;
      }
    }

    private String text(int from, int to) {
      return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void fill() throws IOException {
      next = 0;
      end = Math.max(in.read(buffer), 0);
      if (end == 0) {
        throw new EOFException("the connection was closed before the answer's end");
      }
    }
  }
}
