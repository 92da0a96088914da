package io.quaestor.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads datasets from YAML. The format is described in {@code docs/datasets.md}. */
public final class CatalogReader {
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private static final Pattern BUNDLED = Pattern.compile("[a-z][a-z0-9_]*");

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
   * Reads datasets that are part of Quaestor, and somebody's own.
   *
   * @param places names such as {@code pos}, and folders: whatever has a slash
   * @throws QuaestorException {@code DATASET_UNKNOWN} or {@code CATALOG_INVALID}
   */
  public static Catalog of(List<String> places) {
    return new Catalog(
        places.stream()
            .map(
                place ->
                    place.contains("/") || place.contains("\\")
                        ? read(Path.of(place))
                        : bundledDataset(place))
            .toList());
  }

  /**
   * Reads somebody's own dataset.
   *
   * @param folder with a {@value DatasetFolder#CATALOG}
   * @throws QuaestorException {@code CATALOG_INVALID}, naming the place and what is wrong there
   */
  public static Dataset read(Path folder) {
    return read(new DatasetFolder.OnDisk(folder));
  }

  private static Dataset bundledDataset(String name) {
    DatasetFolder folder = new DatasetFolder.Bundled(name);
    if (!BUNDLED.matcher(name).matches() || !folder.has(DatasetFolder.CATALOG)) {
      throw new QuaestorException(
          ErrorCode.DATASET_UNKNOWN,
          "no dataset of the name '%s' is part of Quaestor; a folder of your own is named with a slash"
              .formatted(name));
    }
    return read(folder);
  }

  private static Dataset read(DatasetFolder folder) {
    String source = folder + "/" + DatasetFolder.CATALOG;
    try {
      Dataset dataset =
          YAML.readValue(folder.text(DatasetFolder.CATALOG), DatasetFile.class)
              .toDataset(folder, source);
      DatasetCheck.check(dataset, source);
      return dataset;
    } catch (JsonProcessingException e) {
      throw new QuaestorException(
          ErrorCode.CATALOG_INVALID, source + ": " + YamlFault.describe(e), e);
    }
  }
}
