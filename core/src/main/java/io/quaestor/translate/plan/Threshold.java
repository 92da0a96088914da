package io.quaestor.translate.plan;

/** A condition on groups: a measure compared with a number or a day. */
public record Threshold(Measure measure, Comparison comparison, Bound bound) {}
