package io.quaestor.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads datasets from YAML. The format is described in {@code docs/datasets.md}. */
public final class CatalogReader {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private CatalogReader() {}

  /**
   * Reads datasets that are part of Quaestor.
   *
   * @param names for example {@code pos}
   * @throws QuaestorException {@code DATASET_UNKNOWN}
   */
  public static Catalog bundled(String... names) {
    return new Catalog(Arrays.stream(names).map(CatalogReader::bundledDataset).toList());
  }

  /**
   * Reads one dataset from a file.
   *
   * @throws QuaestorException {@code CATALOG_INVALID}, naming the place and what is wrong there
   */
  public static Dataset read(Path file) {
    try (InputStream yaml = Files.newInputStream(file)) {
      return read(yaml, file.toString());
    } catch (IOException e) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID, "cannot read the dataset file " + file, e);
    }
  }

  private static Dataset bundledDataset(String name) {
    String resource = name + ".yaml";
    try (InputStream yaml = CatalogReader.class.getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new QuaestorException(
            ErrorCode.DATASET_UNKNOWN, "no dataset of that name is part of Quaestor");
      }
      return read(yaml, resource);
    } catch (IOException e) {
      throw new QuaestorException(ErrorCode.CATALOG_INVALID, "cannot read " + resource, e);
    }
  }

  private static Dataset read(InputStream yaml, String source) throws IOException {
    try {
      Dataset dataset = YAML.readValue(yaml, DatasetFile.class).toDataset();
      DatasetCheck.check(dataset, source);
      return dataset;
    } catch (JsonProcessingException e) {
      throw new QuaestorException(ErrorCode.CATALOG_INVALID, source + ": " + e.getMessage(), e);
    }
  }
}
