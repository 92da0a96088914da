package io.quaestor.http.settings;

import io.quaestor.http.settings.variables.ModelSetting;
import io.quaestor.question.Prices;
import io.quaestor.translate.model.Share;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@link ModelUse}. */
final class ModelUseSection {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

  private final SettingReader reader;

  ModelUseSection(SettingReader reader) {
    this.reader = reader;
  }

  ModelUse read() {
    return new ModelUse(
        reader.choice(ModelSetting.LLM_SHARE, Share.class),
        reader.flag(ModelSetting.LLM_ALONE),
        candidates(),
        reader.decimal(ModelSetting.LLM_CONFIDENCE, BigDecimal.ONE).orElseThrow().doubleValue(),
        temperature(),
        prices());
  }

  /** Some models refuse any temperature but their own. */
  private boolean temperature() {
    return switch (reader.value(ModelSetting.LLM_TEMPERATURE)) {
      case "0" -> true;
      case "none" -> false;
      default -> throw reader.refused(ModelSetting.LLM_TEMPERATURE, "0 or none");
    };
  }

  private int candidates() {
    int candidates = (int) reader.number(ModelSetting.LLM_VOTE, 1, 9);
    if (candidates % 2 == 0) {
      throw reader.refused(
          ModelSetting.LLM_VOTE, "1, 3, 5, 7 or 9: an even number can end in a tie");
    }
    return candidates;
  }

  /** Both or none: half a price list would make answers look cheap. */
  private Optional<Prices> prices() {
    Optional<BigDecimal> prompt = reader.decimal(ModelSetting.LLM_PROMPT_PRICE, MOST);
    Optional<BigDecimal> completion = reader.decimal(ModelSetting.LLM_COMPLETION_PRICE, MOST);
    if (prompt.isPresent() != completion.isPresent()) {
      throw SettingReader.invalid(
          "%s and %s go together, each for a million tokens: set both or none"
              .formatted(
                  ModelSetting.LLM_PROMPT_PRICE.variable(),
                  ModelSetting.LLM_COMPLETION_PRICE.variable()));
    }
    String currency = reader.value(ModelSetting.LLM_CURRENCY);
    return prompt.map(sent -> new Prices(sent, completion.orElseThrow(), currency));
  }
}
