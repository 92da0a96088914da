/**
 * Which picture shows a result best, and that picture as a Vega-Lite specification. Nothing here
 * runs a query. Start at {@link ChartChooser}.
 */
@NullMarked
package io.quaestor.chart;

import org.jspecify.annotations.NullMarked;
