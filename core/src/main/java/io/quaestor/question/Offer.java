package io.quaestor.question;

import io.quaestor.translate.Translation.Translated;

/**
 * What a question may mean, for a person to choose.
 *
 * @param words to be asked as they stand
 * @param translated what runs when they are; its SQL is checked then, like any other
 */
public record Offer(String words, Translated translated) {}
