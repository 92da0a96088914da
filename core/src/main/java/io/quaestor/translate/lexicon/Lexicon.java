package io.quaestor.translate.lexicon;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language. Immutable, safe for concurrent use.
 *
 * @param dayFirst whether 3/4 is the third of April rather than the fourth of March
 * @param clockArticles folded words at the end of a preposition that make a time of day of the
 *     number after it: "después de las 20"
 * @param singularArticles folded articles that tell one thing from several: "el", "la"
 * @param eachWords folded words that take things one by one: "each", "cada"
 * @param pointingWords folded words that may speak of what was answered before: "it", "eso"
 * @param partingWords folded words that take a quoted part of a reading away: "without"
 * @param saleWords by what people call a number it is seen that something is sold: "revenue"
 * @param months 1 to 12 by folded name, abbreviations included
 * @param weekdays 1 (Monday) to 7 by folded name
 * @param numbers by folded word, up to twenty or so
 * @param ordinals first, second …: by folded word
 * @param endings what is cut off a word, longest first, so that its forms compare equal
 * @param valueEndings what may also differ between a word and the value it names, such as gender
 * @param yesNo what tells a question of yes or no
 */
public record Lexicon(
    Locale language,
    boolean dayFirst,
    Set<String> clockArticles,
    Set<String> singularArticles,
    Set<String> eachWords,
    Set<String> pointingWords,
    Set<String> partingWords,
    Set<String> monthLeads,
    Set<String> singleSales,
    Set<String> saleWords,
    Map<String, MonthDay> feasts,
    Map<Concept, List<String>> phrases,
    Map<String, Integer> months,
    Map<String, Integer> weekdays,
    Map<String, Integer> numbers,
    Map<String, Integer> ordinals,
    List<Ending> endings,
    List<Ending> valueEndings,
    YesNoWords yesNo) {

  /**
   * One way in which a word's form is brought back to its stem.
   *
   * @param shortest how many letters must be left
   */
  public record Ending(String cut, String put, int shortest) {
    private boolean fits(String word) {
      return word.length() - cut.length() >= shortest && word.endsWith(cut);
    }

    private String cutOff(String word) {
      return word.substring(0, word.length() - cut.length()) + put;
    }
  }

  private record File(
      @JsonProperty("day_first") boolean dayFirst,
      @JsonProperty("clock_articles") List<String> clockArticles,
      @JsonProperty("singular_articles") List<String> singularArticles,
      @JsonProperty("each_words") List<String> eachWords,
      @JsonProperty("pointing_words") List<String> pointingWords,
      @JsonProperty("parting_words") List<String> partingWords,
      @JsonProperty("month_leads") List<String> monthLeads,
      @JsonProperty("single_sales") List<String> singleSales,
      @JsonProperty("sale_words") List<String> saleWords,
      Map<String, List<String>> feasts,
      Map<String, List<String>> concepts,
      Map<Integer, List<String>> months,
      Map<Integer, List<String>> weekdays,
      Map<Integer, List<String>> numbers,
      Map<Integer, List<String>> ordinals,
      List<Ending> endings,
      @JsonProperty("value_endings") List<Ending> valueEndings,
      @JsonProperty("yes_no") YesNoWords yesNo) {}

  private static final List<Lexicon> BUNDLED = List.of(read("en"), read("es"));

  private static final Set<String> NOISE = everywhere(Concept.NOISE);
  private static final Set<String> JOINING =
      everywhere(Concept.AND, Concept.OR, Concept.BY, Concept.EXCEPT, Concept.FROM, Concept.TO);

  /** The languages that come with Quaestor; the first is spoken where no language is known. */
  public static List<Lexicon> bundled() {
    return BUNDLED;
  }

  /**
   * Whether a folded word carries no meaning of its own in some language ("de", "the"): it stands
   * in names also where another language is spoken.
   */
  public static boolean isNoiseSomewhere(String folded) {
    return NOISE.contains(folded);
  }

  /** As {@link #isNoiseSomewhere}, for words that join or set apart ("y", "sin"). */
  public static boolean joinsSomewhere(String folded) {
    return JOINING.contains(folded);
  }

  /** Brings a folded word to the form in which its singular and plural compare equal. */
  public String stem(String folded) {
    for (Ending ending : endings) {
      if (ending.fits(folded)) {
        return ending.cutOff(folded);
      }
    }
    return folded;
  }

  /** Other stems that a value may have where {@code stem} is said: "entera" for "entero". */
  public Set<String> otherForms(String stem) {
    String common = stem;
    for (Ending ending : valueEndings) {
      if (ending.fits(common)) {
        common = ending.cutOff(common);
        break;
      }
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(common);
    for (Ending ending : valueEndings) {
      if (common.endsWith(ending.put())) {
        String other = common.substring(0, common.length() - ending.put().length()) + ending.cut();
        if (ending.fits(other)) {
          forms.add(other);
        }
      }
    }
    forms.remove(stem);
    return forms;
  }

  private static Lexicon read(String code) {
    String resource = "lexicon_" + code + ".yaml";
    try (InputStream yaml = Lexicon.class.getResourceAsStream(resource)) {
      if (yaml == null) {
        throw new IllegalStateException("the resource " + resource + " is missing");
      }
      File file =
          JsonMapper.builder(new YAMLFactory()).build().readValue(yaml, new TypeReference<>() {});
      Map<Concept, List<String>> phrases = new EnumMap<>(Concept.class);
      file.concepts()
          .forEach(
              (name, list) -> phrases.put(Concept.valueOf(name.toUpperCase(Locale.ROOT)), list));
      return new Lexicon(
          Locale.of(code),
          file.dayFirst(),
          Set.copyOf(file.clockArticles()),
          Set.copyOf(file.singularArticles()),
          Set.copyOf(file.eachWords()),
          Set.copyOf(file.pointingWords()),
          Set.copyOf(file.partingWords()),
          Set.copyOf(file.monthLeads()),
          Set.copyOf(file.singleSales()),
          Set.copyOf(file.saleWords()),
          feasts(file.feasts()),
          phrases,
          inverted(file.months()),
          inverted(file.weekdays()),
          inverted(file.numbers()),
          inverted(file.ordinals()),
          List.copyOf(file.endings()),
          List.copyOf(file.valueEndings()),
          file.yesNo());
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + resource + " cannot be read", e);
    }
  }

  private static Set<String> everywhere(Concept... concepts) {
    return BUNDLED.stream()
        .flatMap(lexicon -> Stream.of(concepts).map(lexicon.phrases()::get))
        .flatMap(List::stream)
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** By name; the file has them by day, "12-25". */
  private static Map<String, MonthDay> feasts(Map<String, List<String>> namesByDay) {
    Map<String, MonthDay> dayByName = new HashMap<>();
    namesByDay.forEach(
        (day, names) ->
            names.forEach(name -> dayByName.put(Folding.fold(name), MonthDay.parse("--" + day))));
    return Map.copyOf(dayByName);
  }

  private static Map<String, Integer> inverted(Map<Integer, List<String>> wordsByNumber) {
    Map<String, Integer> numberByWord = new HashMap<>();
    wordsByNumber.forEach(
        (number, words) -> words.forEach(word -> numberByWord.put(Folding.fold(word), number)));
    return Map.copyOf(numberByWord);
  }
}
