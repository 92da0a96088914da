package io.quaestor.benchmark.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;

/** Files for all four datasets, with as many facts each as wanted, the same each time. */
public final class BigFiles {
  /** All that there are files for. */
  public static final List<String> DATASETS = List.of("pos", "hiring", "ai_usage", "marketplace");

  private static final List<String> REGIONS =
      List.of("Africa", "Asia", "Europe", "North America", "South America");
  private static final List<String> MODELS =
      List.of(
          "gpt-4", "gpt-4o", "gpt-4o-mini", "claude-opus", "claude-haiku", "llama-3", "mistral");
  private static final List<String> TOKENS = List.of("input", "output", "cached");
  private static final List<String> CATEGORIES =
      List.of("Electronics", "Phones", "Home", "Garden", "Fashion", "Books", "Toys", "Sports");
  private static final List<String> CONTINENTS =
      List.of("Africa", "Asia", "Europe", "North America", "South America", "Oceania");

  private static final int DEPARTMENTS = 12;
  private static final int JOBS = 180;
  private static final int USERS = 2_000;
  private static final int COMPANIES = 60;
  private static final int COUNTRIES = 60;

  private final Path folder;
  private final long facts;
  private final Random dice = new Random(7);

  public BigFiles(Path folder, long facts) {
    this.folder = folder;
    this.facts = facts;
  }

  /** A file and the table that it goes into. */
  public record Load(String table, Path file) {}

  /**
   * Those of one of the bundled datasets, in an order in which references are found.
   *
   * @throws IllegalArgumentException for another dataset
   */
  public List<Load> write(String dataset) {
    return switch (dataset) {
      case "pos" ->
          List.of(new Load("sales_data", TillFile.write(folder.resolve("till.csv"), facts).path()));
      case "hiring" -> hiring();
      case "ai_usage" -> usage();
      case "marketplace" -> marketplace();
      default -> throw new IllegalArgumentException("no files for the dataset " + dataset);
    };
  }

  private List<Load> hiring() {
    return List.of(
        load("departments", "id,department", DEPARTMENTS, i -> i + 1 + ",Department " + (i + 1)),
        load("jobs", "id,job", JOBS, i -> i + 1 + ",Job " + (i + 1)),
        load("hired_employees", "id,name,hire_dt,department_id,job_id", facts, this::hire));
  }

  private List<Load> usage() {
    return List.of(
        load(
            "users",
            "id,username,region,is_active_sub,department,company_name,signup_date",
            USERS,
            this::user),
        load(
            "transactions",
            "id,user_id,model_name,conversation_id,token_type,token_count,rate_per_1k,calculated_cost,"
                + "timestamp,region,company,date",
            facts,
            this::transaction));
  }

  private List<Load> marketplace() {
    return List.of(
        load(
            "country",
            "id_country,country_name,continent",
            COUNTRIES,
            i -> "C%02d,Country %02d,%s".formatted(i, i, any(CONTINENTS, i))),
        load(
            "sales",
            "id_order,id_product,id_buyer,id_seller,id_seller_country,id_buyer_country,date_payment,"
                + "brand,category,revenue",
            facts,
            this::sale));
  }

  private String hire(long i) {
    return "%d,Employee %d,%s,%d,%d"
        .formatted(
            i + 1,
            i + 1,
            moment(LocalDate.of(2000, 1, 1), 25 * 365),
            1 + skewed(DEPARTMENTS),
            1 + skewed(JOBS));
  }

  private String user(long i) {
    return "u%d,user%d,%s,%s,Team %d,Company %02d,%s"
        .formatted(
            i,
            i,
            any(REGIONS, i),
            dice.nextInt(10) < 7,
            i % 9,
            i % COMPANIES,
            LocalDate.of(2023, 1, 1).plusDays(dice.nextInt(700)));
  }

  private String transaction(long i) {
    long user = skewed(USERS);
    String moment = moment(LocalDate.of(2024, 1, 1), 700);
    int tokens = 1 + dice.nextInt(4_000);
    return "t%d,u%d,%s,c%d,%s,%d,0.5,%d.%03d,%s,%s,Company %02d,%s"
        .formatted(
            i,
            user,
            MODELS.get((int) skewed(MODELS.size())),
            i / 6,
            any(TOKENS, i),
            tokens,
            tokens / 2_000,
            tokens / 2 % 1_000,
            moment,
            any(REGIONS, user),
            user % COMPANIES,
            moment.substring(0, 10));
  }

  private String sale(long i) {
    return "o%d,p%d,b%d,s%d,C%02d,C%02d,%s,Brand %d,%s,%d.%02d"
        .formatted(
            i / 2,
            skewed(5_000),
            skewed(100_000),
            skewed(1_000),
            skewed(COUNTRIES),
            dice.nextInt(COUNTRIES),
            moment(LocalDate.of(2020, 7, 1), 365),
            skewed(80),
            CATEGORIES.get((int) skewed(CATEGORIES.size())),
            1 + dice.nextInt(500),
            dice.nextInt(100));
  }

  private static String any(List<String> names, long i) {
    return names.get((int) (i % names.size()));
  }

  /** Of so many, the first more often than the last. */
  private long skewed(int many) {
    return (long) (many * Math.pow(dice.nextDouble(), 1.5));
  }

  private String moment(LocalDate first, int days) {
    return "%s %02d:%02d:%02d"
        .formatted(
            first.plusDays(dice.nextInt(days)),
            dice.nextInt(24),
            dice.nextInt(60),
            dice.nextInt(60));
  }

  private Load load(String table, String header, long rows, LongFunction<String> row) {
    Path path = folder.resolve(table + ".csv");
    try (BufferedWriter file = Files.newBufferedWriter(path)) {
      file.write(header + "\n");
      for (long i = 0; i < rows; i++) {
        file.write(row.apply(i) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Load(table, path);
  }
}
