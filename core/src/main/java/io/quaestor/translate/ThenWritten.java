package io.quaestor.translate;

/**
 * Looks among what was written beforehand where the grammar does not understand.
 *
 * @param grammar asked first, so that a question means the same with and without reports
 */
public record ThenWritten(Translator grammar, WrittenQuestions written) implements Translator {
  @Override
  public int attempts() {
    return grammar.attempts();
  }

  @Override
  public Translation translate(TranslationRequest request) {
    Translation understood = grammar.translate(request);
    return understood instanceof Translation.NotUnderstood
        ? written.find(request, grammar).<Translation>map(found -> found).orElse(understood)
        : understood;
  }
}
