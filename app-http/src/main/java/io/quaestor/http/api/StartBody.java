package io.quaestor.http.api;

import java.util.Map;

/**
 * Where everything is.
 *
 * @param links methods and paths by what is there
 */
record StartBody(String name, Map<String, String> links) {}
