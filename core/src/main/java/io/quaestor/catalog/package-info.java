/**
 * What the data means: datasets, tables, columns, metrics, and the words people use for them. Read
 * from one YAML file per dataset. Nothing here touches the data itself. Start at {@link Dataset};
 * the file format is in {@code docs/datasets.md}.
 */
@NullMarked
package io.quaestor.catalog;

import org.jspecify.annotations.NullMarked;
