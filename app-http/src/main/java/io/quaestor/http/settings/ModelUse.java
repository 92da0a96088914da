package io.quaestor.http.settings;

import io.quaestor.question.Prices;
import io.quaestor.translate.model.Share;
import java.util.Optional;

/**
 * How the language model is used, whichever it is.
 *
 * @param share how much of the data it may be told
 * @param alone whether it is asked every question, and the grammar none
 * @param candidates how many translations of a question are compared
 * @param confidence how sure an answer must be to be given, from 0 to 1
 * @param temperature whether a temperature of 0 is sent with what has one right answer
 * @param prices of its tokens
 */
public record ModelUse(
    Share share,
    boolean alone,
    int candidates,
    double confidence,
    boolean temperature,
    Optional<Prices> prices) {}
