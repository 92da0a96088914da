package io.quaestor.catalog;

import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a dataset is, in one folder: {@value #CATALOG}, {@code migrations/<dialect>},
 * {@code reports} and {@code sample}.
 */
public sealed interface DatasetFolder {
  /** The file that says what the data means. */
  String CATALOG = "dataset.yaml";

  /**
   * @param path of a file in the folder, with slashes
   */
  boolean has(String path);

  /**
   * Opens a file for reading; whoever takes it closes it.
   *
   * @throws IOException when it is missing or cannot be read
   */
  InputStream open(String path) throws IOException;

  /**
   * Whether all that is in it was tried when this Quaestor was built, in every dialect, so that it
   * need not be tried again at each start.
   */
  boolean isProven();

  /** Where a folder in it is, as Flyway and others write it: {@code classpath:…}. */
  String location(String path);

  /**
   * A text file in UTF-8.
   *
   * @throws QuaestorException {@code CATALOG_INVALID} when it is missing or cannot be read
   */
  default String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID, "cannot read the file %s of %s".formatted(path, this), e);
    }
  }

  /** One that is part of Quaestor. */
  record Bundled(String name) implements DatasetFolder {
    private static final String ROOT = "io/quaestor/dataset/";

    @Override
    public boolean has(String path) {
      return Bundled.class.getClassLoader().getResource(resource(path)) != null;
    }

    @Override
    public InputStream open(String path) throws IOException {
      @Nullable InputStream in = Bundled.class.getClassLoader().getResourceAsStream(resource(path));
      if (in == null) {
        throw new IOException("missing");
      }
      return in;
    }

    @Override
    public boolean isProven() {
      return true;
    }

    @Override
    public String location(String path) {
      return "classpath:" + resource(path);
    }

    private String resource(String path) {
      return ROOT + name + "/" + path;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Somebody's own. */
  record OnDisk(Path folder) implements DatasetFolder {
    public OnDisk {
      folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public boolean has(String path) {
      return Files.exists(folder.resolve(path));
    }

    @Override
    public InputStream open(String path) throws IOException {
      return Files.newInputStream(folder.resolve(path));
    }

    @Override
    public boolean isProven() {
      return false;
    }

    @Override
    public String location(String path) {
      return "filesystem:" + folder.resolve(path);
    }

    @Override
    public String toString() {
      return folder.toString();
    }
  }
}
