package io.quaestor.migration;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Reads the scripts of a place, as Flyway writes it: {@code classpath:…} or {@code filesystem:…}.
 */
final class Scripts {
  private static final String CLASSPATH = "classpath:";
  private static final String FILESYSTEM = "filesystem:";
  private static final String SCRIPT = ".sql";

  private final ClassLoader classpath;
  private final Set<Script> found = new HashSet<>();

  private Scripts(ClassLoader classpath) {
    this.classpath = classpath;
  }

  /** None where there is no such place. */
  static Set<Script> at(String location, ClassLoader classpath) throws IOException {
    Scripts scripts = new Scripts(classpath);
    if (location.startsWith(FILESYSTEM)) {
      scripts.addFolder(Path.of(location.substring(FILESYSTEM.length())));
    } else {
      scripts.addResources(location.substring(CLASSPATH.length()));
    }
    return scripts.found;
  }

  private void addResources(String folder) throws IOException {
    for (URL place : Collections.list(classpath.getResources(folder))) {
      if (place.openConnection() instanceof JarURLConnection jar) {
        addEntries(jar, folder + "/");
      } else {
        addFolder(path(place));
      }
    }
  }

  private static Path path(URL folder) throws IOException {
    try {
      return Path.of(folder.toURI());
    } catch (URISyntaxException e) {
      throw new IOException("not the address of a folder: " + folder, e);
    }
  }

  private void addEntries(JarURLConnection connection, String folder) throws IOException {
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName();
        if (name.startsWith(folder) && name.endsWith(SCRIPT)) {
          try (InputStream text = jar.getInputStream(entry)) {
            found.add(Script.read(name.substring(folder.length()), text));
          }
        }
      }
    }
  }

  private void addFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(SCRIPT)) {
          try (InputStream text = Files.newInputStream(file)) {
            found.add(Script.read(name, text));
          }
        }
      }
    }
  }
}
