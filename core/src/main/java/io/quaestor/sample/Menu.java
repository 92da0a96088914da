package io.quaestor.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quaestor.sample.Dice.Weighted;
import io.quaestor.sample.Product.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

/** What the café sells, read from {@code menu.csv}. */
final class Menu {
  /** The first of the list is not sold as many times more than the second as Zipf would have it. */
  private static final int FLATTENED = 4;

  private final List<Product> products;

  private Menu(List<Product> products) {
    this.products = products;
  }

  static Menu bundled() {
    InputStream csv =
        Objects.requireNonNull(Menu.class.getResourceAsStream("menu.csv"), "menu.csv is missing");
    List<Product> products = new ArrayList<>();
    try (var entries = CsvReader.builder().ofNamedCsvRecord(csv)) {
      entries.forEach(entry -> products.add(product(entry, products.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Menu(products);
  }

  /** What is sold on a day and fits {@code wanted}, with how likely it is to be chosen. */
  List<Weighted<Product>> on(LocalDate day, Predicate<Product> wanted) {
    return products.stream()
        .filter(product -> product.soldOn(day))
        .filter(wanted)
        .map(product -> new Weighted<>(product, product.weight()))
        .toList();
  }

  private static Product product(NamedCsvRecord entry, int rank) {
    String name = entry.getField("name");
    return new Product(
        name.substring(0, Math.min(name.length(), Product.NAME_LENGTH)),
        Kind.valueOf(entry.getField("kind").toUpperCase(Locale.ROOT)),
        Integer.parseInt(entry.getField("price")),
        entry.getField("pieces").isEmpty() ? 0 : Integer.parseInt(entry.getField("pieces")),
        day(entry.getField("from"), SampleTill.FIRST_DAY),
        day(entry.getField("until"), SampleTill.LAST_DAY),
        1.0 / (rank + FLATTENED));
  }

  private static LocalDate day(String text, LocalDate otherwise) {
    return text.isEmpty() ? otherwise : LocalDate.parse(text);
  }
}
