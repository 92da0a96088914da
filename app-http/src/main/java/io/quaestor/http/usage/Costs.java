package io.quaestor.http.usage;

import io.quaestor.http.settings.ModelUse;
import io.quaestor.port.Usage;
import io.quaestor.question.Prices;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Says what usage of a language model cost, where prices are set. */
@Singleton
public final class Costs {
  private final Optional<Prices> prices;

  public Costs(ModelUse use) {
    this.prices = use.prices();
  }

  public UsageBody of(Usage usage) {
    return new UsageBody(
        usage.calls(),
        usage.promptTokens(),
        usage.completionTokens(),
        prices.map(known -> known.of(usage)).orElse(null),
        prices.map(Prices::currency).orElse(null));
  }
}
