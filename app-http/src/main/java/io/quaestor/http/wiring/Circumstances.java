package io.quaestor.http.wiring;

import io.quaestor.catalog.Catalog;
import io.quaestor.catalog.Dataset;
import io.quaestor.catalog.DatasetFolder;
import io.quaestor.catalog.Report;
import io.quaestor.digest.Sha256;
import io.quaestor.http.redis.BuildStamp;
import io.quaestor.http.settings.ModelSettings;
import io.quaestor.http.settings.ModelUse;
import io.quaestor.port.QueryLimits;
import io.quaestor.sql.Dialect;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * All that shapes an answer besides the question, the conversation and the data: what a server with
 * other settings, another catalog or another build answers is another answer. Each is a digest, so
 * that nothing of the settings can be read from it.
 *
 * @param build which classes and resources answer
 * @param catalog what the datasets say
 * @param reports for results of reports
 * @param answers for answers to questions
 */
record Circumstances(String build, String catalog, String reports, String answers) {
  static Circumstances of(
      Catalog catalog, Dialect dialect, QueryLimits limits, ModelSettings model, ModelUse use) {
    String build = BuildStamp.current();
    String datasets = digest(catalog.datasets().stream().map(Circumstances::content));
    String reports =
        digest(
            Stream.of(
                build,
                datasets,
                dialect.name(),
                limits.toString(),
                ZoneId.systemDefault().getId()));
    return new Circumstances(
        build,
        datasets,
        reports,
        digest(Stream.of(reports, model.title(), place(model), use.toString())));
  }

  /** The same model may be served in another way elsewhere. */
  private static String place(ModelSettings model) {
    return switch (model) {
      case ModelSettings.None none -> "";
      case ModelSettings.OpenAi openAi -> openAi.baseUrl() + " " + openAi.timeout();
      case ModelSettings.Ollama ollama -> ollama.baseUrl() + " " + ollama.timeout();
    };
  }

  /** The files that say what a dataset means; where they lie says nothing. */
  private static String content(Dataset dataset) {
    DatasetFolder folder = dataset.folder();
    List<String> content = new ArrayList<>(List.of(folder.text(DatasetFolder.CATALOG)));
    for (Report report : dataset.reports()) {
      String stem = "reports/" + report.sql();
      Stream.concat(
              Stream.of(stem + ".sql"),
              Stream.of(Dialect.values())
                  .map(each -> stem + "." + each.name().toLowerCase(Locale.ROOT) + ".sql"))
          .filter(folder::has)
          .forEach(file -> content.add(file + "\n" + folder.text(file)));
    }
    return digest(content.stream());
  }

  private static String digest(Stream<String> parts) {
    return Sha256.hex(Sha256.of(String.join("", parts.map(Sha256::of).map(Sha256::hex).toList())));
  }
}
