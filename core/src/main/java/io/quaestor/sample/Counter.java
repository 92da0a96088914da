package io.quaestor.sample;

import io.quaestor.sample.Dice.Weighted;
import io.quaestor.sample.Product.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where people choose: fills one ticket with lines. */
final class Counter {
  /** Prices rise once, by 8 percent, rounded to whole fifties. */
  static final LocalDate PRICE_RISE = LocalDate.of(2025, 10, 16);

  private static final double RISE = 1.08;
  private static final int ROUNDED_TO = 50;

  /** What tills book a sale on when the article is not in their list. */
  static final String DUMMY_ARTICLE = "ARTICULO GENERICO";

  private static final LocalDate HALF_A_CAKE = LocalDate.of(2025, 10, 18);

  private static final List<Weighted<Integer>> LINES =
      List.of(
          new Weighted<>(1, 42),
          new Weighted<>(2, 32),
          new Weighted<>(3, 15),
          new Weighted<>(4, 7),
          new Weighted<>(5, 4));

  private static final List<Weighted<Integer>> QUANTITIES =
      List.of(
          new Weighted<>(1, 78),
          new Weighted<>(2, 16),
          new Weighted<>(3, 4),
          new Weighted<>(4, 1.5),
          new Weighted<>(6, 0.5));

  private final Menu menu;
  private final Dice dice;
  private boolean halfACakeSold;

  Counter(Menu menu, Dice dice) {
    this.menu = menu;
    this.dice = dice;
  }

  List<TicketLine> serve(LocalDate day) {
    if (dice.chance(0.0015)) {
      return List.of(new TicketLine(DUMMY_ARTICLE, 1, dice.between(10, 60) * 100));
    }
    List<TicketLine> lines = new ArrayList<>();
    Set<Product> chosen = new HashSet<>();
    int wanted = dice.pick(LINES);
    boolean coffee = false;
    while (chosen.size() < wanted) {
      Product product = choose(day, chosen, coffee);
      chosen.add(product);
      coffee = product.kind() == Kind.COFFEE;
      sell(product, day, lines);
    }
    return lines;
  }

  /** With a coffee, often something from the oven: what is bought together is not all chance. */
  private Product choose(LocalDate day, Set<Product> chosen, boolean afterCoffee) {
    boolean fromTheOven = afterCoffee && dice.chance(0.45);
    return dice.pick(
        menu.on(
            day,
            product ->
                !chosen.contains(product) && (!fromTheOven || product.kind() == Kind.BAKERY)));
  }

  private void sell(Product product, LocalDate day, List<TicketLine> lines) {
    int price = price(product, day);
    if (product.kind() == Kind.WHOLE && !halfACakeSold && !day.isBefore(HALF_A_CAKE)) {
      halfACakeSold = true;
      lines.add(new TicketLine(product.name(), new BigDecimal("0.5"), price));
      return;
    }
    boolean oneIsEnough = product.price() > 10_000;
    lines.add(new TicketLine(product.name(), oneIsEnough ? 1 : dice.pick(QUANTITIES), price));
    if (product.kind() == Kind.ASSORTED) {
      fill(product, day, lines);
    }
  }

  /** What is inside an assorted box stands on the ticket at price 0. */
  private void fill(Product box, LocalDate day, List<TicketLine> lines) {
    List<Weighted<Product>> flavours = menu.on(day, product -> product.kind() == Kind.PIECE);
    int each = box.pieces() / flavours.size();
    for (Weighted<Product> flavour : flavours) {
      lines.add(new TicketLine(flavour.thing().name(), each, 0));
    }
  }

  private static int price(Product product, LocalDate day) {
    if (day.isBefore(PRICE_RISE)) {
      return product.price();
    }
    return (int) Math.round(product.price() * RISE / ROUNDED_TO) * ROUNDED_TO;
  }
}
