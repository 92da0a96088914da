package io.quaestor.http.load;

import io.quaestor.http.TestServer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** A form as browsers and curl send it. */
public final class Form {
  static final String TYPE = "multipart/form-data; boundary=end-of-part";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public Form file(String part, String filename, String csv) {
    return file(part, filename, csv.getBytes(StandardCharsets.UTF_8));
  }

  Form file(String part, String filename, byte[] content) {
    text(
        "--end-of-part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
            .formatted(part, filename));
    text("Content-Type: text/csv\r\n\r\n");
    bytes.writeBytes(content);
    return text("\r\n");
  }

  Form option(String name, String value) {
    return text(
        "--end-of-part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(name, value));
  }

  byte[] bytes() {
    text("--end-of-part--\r\n");
    return bytes.toByteArray();
  }

  public HttpResponse<String> post(TestServer server, String path) {
    return server.send(request(server, path).build());
  }

  HttpRequest.Builder request(TestServer server, String path) {
    return server
        .request(path)
        .header("Content-Type", TYPE)
        .POST(BodyPublishers.ofByteArray(bytes()));
  }

  private Form text(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }
}
