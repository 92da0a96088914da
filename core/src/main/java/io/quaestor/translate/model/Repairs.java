package io.quaestor.translate.model;

import io.quaestor.catalog.Dataset;
import io.quaestor.prompt.Quoted;
import io.quaestor.translate.TranslationRequest.FailedAttempt;
import io.quaestor.translate.model.LinkedValues.Linked;
import io.quaestor.translate.values.DataProfile;
import java.util.List;

/** What a model is told of SQL of its own that did not do. */
final class Repairs {
  private static final String AGAIN = "Answer again with a JSON object that mends it, or decline.";

  private static final int LONGEST_REASON = 1_000;

  private final Share share;
  private final Dataset dataset;

  Repairs(Share share, Dataset dataset) {
    this.share = share;
    this.dataset = dataset;
  }

  String tell(FailedAttempt failed, DataProfile profile) {
    return switch (failed.fault()) {
      case REFUSED -> "That SQL is refused:\n" + reason(failed.problem()) + AGAIN;
      case FAILED ->
          share.hasValues()
              ? "The database could not run that SQL:\n" + reason(failed.problem()) + AGAIN
              : "The database could not run that SQL. Why is not told, for its words may quote the"
                  + " data: look at types, functions and grouping.\n"
                  + AGAIN;
      case UNREADABLE ->
          "No JSON object could be read from that reply. Answer again with the JSON object alone.";
      case FOUND_NOTHING -> foundNothing(failed.sql(), profile);
    };
  }

  private static String reason(String words) {
    return Quoted.fence("reason", Quoted.text(Quoted.beginning(words, LONGEST_REASON))) + "\n";
  }

  private String foundNothing(String sql, DataProfile profile) {
    List<Linked> near = share.hasValues() ? LiteralValues.near(sql, dataset, profile) : List.of();
    return "That SQL ran and found nothing: no row, or nothing but zeros and NULLs.\n"
        + (near.isEmpty()
            ? ""
            : "Values that are near to the texts in it:\n"
                + Quoted.fence("values", LinkedValues.lines(near))
                + "\n")
        + "If it asks for what was asked, give the same SQL again: then nothing found is the answer."
        + "\nOtherwise answer with SQL that is mended, or decline.";
  }
}
