package io.quaestor.http.redis;

import io.quaestor.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one build of Quaestor from another by the checksums of its classes and resources. Versions
 * do not: two snapshots bear the same.
 */
public final class BuildStamp {
  private static final String ROOT = "io/quaestor";

  private BuildStamp() {}

  /** The same on every machine that runs the same build. */
  public static String current() {
    Map<String, Long> checksums = new TreeMap<>();
    try {
      for (URL root : Collections.list(BuildStamp.class.getClassLoader().getResources(ROOT))) {
        if (root.openConnection() instanceof JarURLConnection jar) {
          ofJar(jar, checksums);
        } else {
          ofFolder(Path.of(root.toURI()), checksums);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own classes", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    if (checksums.isEmpty()) {
      throw new IllegalStateException("the program's own classes are not where they should be");
    }
    MessageDigest digest = Sha256.begin();
    checksums.forEach((name, sum) -> digest.update(Sha256.of(name + " " + sum)));
    return Sha256.hex(digest.digest());
  }

  /** A jar has the checksums ready. */
  private static void ofJar(JarURLConnection connection, Map<String, Long> checksums)
      throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      jar.stream()
          .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(ROOT + "/"))
          .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
    }
  }

  private static void ofFolder(Path root, Map<String, Long> checksums) throws IOException {
    URI base = root.toUri();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        checksums.put(ROOT + "/" + base.relativize(file.toUri()).getPath(), checksum(file));
      }
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      sum.update(in.readAllBytes());
    }
    return sum.getValue();
  }
}
