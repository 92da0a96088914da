package io.quaestor.http.api;

import java.util.List;
import java.util.Map;

/**
 * What this server is.
 *
 * @param dataset the first of the catalog
 * @param datasets all that may be asked
 * @param model the language model that is asked where the grammar declines, or {@code none}
 * @param maxRows the most that one query gives
 * @param links paths by what is there
 */
record InfoBody(
    String name,
    String version,
    String dataset,
    List<String> datasets,
    String database,
    String model,
    int maxRows,
    List<String> features,
    Map<String, String> links) {}
