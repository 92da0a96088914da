package io.quaestor.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where scripts are found. */
class ScriptsTest {
  private static final String TEXT = "CREATE TABLE shop (name TEXT);\n";

  @TempDir private Path folder;

  @Test
  void are_read_from_a_folder_on_the_class_path() throws IOException {
    Files.createDirectories(folder.resolve("shops/more"));
    Files.writeString(folder.resolve("shops/V1__shop.sql"), TEXT);
    Files.writeString(folder.resolve("shops/more/V2__again.sql"), TEXT);
    Files.writeString(folder.resolve("shops/README.md"), "no script");

    assertThat(Scripts.at("classpath:shops", loader(folder)))
        .containsExactlyInAnyOrder(script("V1__shop.sql"), script("more/V2__again.sql"));
  }

  @Test
  void are_read_from_a_jar() throws IOException {
    Path jar = folder.resolve("shops.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          new String[] {"shops/", "shops/V1__shop.sql", "shops/README.md", "shops2/V1__no.sql"}) {
        out.putNextEntry(new JarEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : TEXT.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(Scripts.at("classpath:shops", loader(jar))).containsExactly(script("V1__shop.sql"));
  }

  @Test
  void are_none_where_there_is_no_such_place() throws IOException {
    assertThat(Scripts.at("classpath:shops", loader(folder))).isEmpty();
    assertThat(Scripts.at("filesystem:" + folder.resolve("shops"), loader(folder))).isEmpty();
  }

  private static ClassLoader loader(Path place) throws IOException {
    return new URLClassLoader(new URL[] {place.toUri().toURL()}, null);
  }

  private static Script script(String name) throws IOException {
    return Script.read(name, new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
  }
}
