package io.quaestor.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quaestor.catalog.CatalogReader;
import io.quaestor.catalog.Dataset;
import io.quaestor.error.ErrorCode;
import io.quaestor.error.QuaestorException;
import io.quaestor.port.ConfirmedQuestion;
import io.quaestor.port.MapCache;
import io.quaestor.port.Usage;
import io.quaestor.port.VerifiedBook;
import io.quaestor.table.Cell;
import io.quaestor.translate.model.ScriptedModel;
import io.quaestor.translate.verified.VerifiedQuestions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationTest {
  private static final Dataset POS = CatalogReader.bundled("pos").standard();
  private static final Caller OFFICE = new Caller("office");
  private static final String HEAVIEST = "what is the heaviest line of espresso?";
  private static final String SQL =
      "SELECT MAX(total) AS biggest FROM sales_data WHERE product_name = 'Espresso'";

  private SmallShop shop;

  @BeforeEach
  void open() throws SQLException {
    shop = new SmallShop();
  }

  @AfterEach
  void close() throws SQLException {
    shop.close();
  }

  @Test
  void answers_a_confirmed_question_with_its_sql_and_asks_no_model() {
    ScriptedModel model = new ScriptedModel(sql(SQL));
    Quaestor quaestor = with(model);
    Answer first = answer(quaestor, HEAVIEST);

    ConfirmedQuestion confirmed = quaestor.confirm(OFFICE, first.id());

    assertThat(confirmed)
        .returns(first.id(), ConfirmedQuestion::id)
        .returns("pos", ConfirmedQuestion::dataset)
        .returns(HEAVIEST, ConfirmedQuestion::question)
        .returns(first.sql(), ConfirmedQuestion::sql)
        .returns("office", ConfirmedQuestion::who);
    Answer again = answer(quaestor, HEAVIEST);
    assertThat(again.provenance().source()).isEqualTo("verified");
    assertThat(again.table()).isEqualTo(first.table());
    assertThat(again.provenance().usage()).isEqualTo(Usage.NONE);
    Answer other = answer(quaestor, "What is the heaviest line of medialuna");
    assertThat(other.table().rows()).containsExactly(List.of(Cell.number(600)));
    assertThat(other.assumptions()).anyMatch(line -> line.startsWith("Espresso -> Medialuna"));
    assertThat(model.requests()).hasSize(1);
  }

  @Test
  void asks_the_model_again_when_it_was_taken_back_and_lists_what_is_confirmed() {
    ScriptedModel model = new ScriptedModel(sql(SQL), sql(SQL.replace("MAX", "MIN")));
    Quaestor quaestor = with(model);
    String id = answer(quaestor, HEAVIEST).id();
    quaestor.confirm(OFFICE, id);
    assertThat(quaestor.confirmed(Optional.empty())).hasSize(1);
    assertThat(quaestor.confirmed(Optional.of("pos"))).hasSize(1);
    assertThat(answer(quaestor, HEAVIEST).provenance().source()).isEqualTo("verified");

    quaestor.takeBack(id);

    assertThat(quaestor.confirmed(Optional.empty())).isEmpty();
    assertThat(answer(quaestor, HEAVIEST).provenance().source()).isEqualTo("scripted");
    assertFails(() -> quaestor.takeBack(id), ErrorCode.ANSWER_UNKNOWN);
  }

  @Test
  void lets_no_cached_answer_hide_what_was_confirmed_or_taken_back() {
    ScriptedModel model = new ScriptedModel(sql(SQL), sql(SQL.replace("MAX", "MIN")), sql(SQL));
    Quaestor quaestor =
        Quaestor.over(POS, shop)
            .model(model, Duration.ofSeconds(5))
            .cache(new MapCache<>())
            .build();
    Answer largest = answer(quaestor, HEAVIEST);
    Answer smallest = answer(quaestor, "what is the heaviest line of espresso");
    assertThat(smallest.provenance().source()).isEqualTo("scripted");
    assertThat(answer(quaestor, HEAVIEST).provenance().cached()).isTrue();

    quaestor.confirm(OFFICE, smallest.id());

    Answer confirmed = answer(quaestor, HEAVIEST);
    assertThat(confirmed.provenance().cached()).isFalse();
    assertThat(confirmed.provenance().source()).isEqualTo("verified");
    assertThat(confirmed.sql()).isEqualTo(smallest.sql()).isNotEqualTo(largest.sql());
    assertThat(answer(quaestor, HEAVIEST).provenance().cached()).isTrue();

    quaestor.takeBack(smallest.id());

    assertThat(answer(quaestor, HEAVIEST).provenance().source()).isEqualTo("scripted");
  }

  @Test
  void keeps_what_the_grammar_understands_with_the_grammar() {
    Quaestor quaestor = Quaestor.over(POS, shop).build();
    Answer total = answer(quaestor, "total revenue");

    quaestor.confirm(OFFICE, total.id());

    assertThat(answer(quaestor, "total revenue").provenance().source()).isEqualTo("grammar");
  }

  @Test
  void declines_in_the_grammars_words_what_is_no_match() {
    VerifiedBook book = VerifiedBook.inMemory();
    Quaestor taught =
        Quaestor.over(POS, shop)
            .model(new ScriptedModel(sql(SQL)), Duration.ofSeconds(5))
            .verified(book)
            .build();
    taught.confirm(OFFICE, answer(taught, HEAVIEST).id());
    Quaestor quaestor = Quaestor.over(POS, shop).verified(book).build();

    assertThat(answer(quaestor, HEAVIEST).provenance().source()).isEqualTo("verified");
    assertThat(quaestor.ask(new Question("what is the heaviest line of espresso in October?")))
        .isInstanceOfSatisfying(
            Outcome.Declined.class,
            declined -> assertThat(declined.decline().notUnderstood()).containsExactly("heaviest"));
  }

  @Test
  void tells_the_model_confirmed_questions_as_examples() {
    ScriptedModel model = new ScriptedModel(sql(SQL), sql(SQL));
    Quaestor quaestor = with(model);
    quaestor.confirm(OFFICE, answer(quaestor, HEAVIEST).id());

    answer(quaestor, "what is the heaviest line by waiter?");

    assertThat(model.requests().getLast().turns().getLast().text())
        .contains("\"what is the heaviest line of espresso?\" -> \"SELECT MAX(total)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"and the heaviest line?", "which of them is the heaviest?"})
  void confirms_no_answer_that_leans_on_another_question(String asked) {
    Quaestor quaestor = with(new ScriptedModel(sql(SQL), sql(SQL), sql(SQL)));
    Answer first = answer(quaestor, HEAVIEST);
    Outcome followUp =
        quaestor.ask(new Question("the lightest line", Optional.of(first.conversationId())));

    assertFails(
        () -> quaestor.confirm(OFFICE, ((Outcome.Answered) followUp).answer().id()),
        ErrorCode.ANSWER_UNFIT);
    assertFails(
        () -> quaestor.confirm(OFFICE, answer(quaestor, asked).id()), ErrorCode.ANSWER_UNFIT);
  }

  @Test
  void confirms_what_the_grammar_understood_by_itself_within_a_conversation_and_no_follow_up() {
    Quaestor quaestor = Quaestor.over(POS, shop).build();
    Answer first = answer(quaestor, "revenue by waiter");
    Optional<String> conversation = Optional.of(first.conversationId());
    Outcome alone = quaestor.ask(new Question("units by product", conversation));
    Outcome followUp = quaestor.ask(new Question("and by day?", conversation));

    assertThat(quaestor.confirm(OFFICE, ((Outcome.Answered) alone).answer().id()).question())
        .isEqualTo("units by product");
    assertFails(
        () -> quaestor.confirm(OFFICE, ((Outcome.Answered) followUp).answer().id()),
        ErrorCode.ANSWER_UNFIT);
  }

  @Test
  void knows_only_answers_that_it_has_given_lately() {
    Quaestor quaestor = Quaestor.over(POS, shop).build();

    assertFails(() -> quaestor.confirm(OFFICE, "none"), ErrorCode.ANSWER_UNKNOWN);
  }

  @Test
  void remembers_a_bounded_number_of_answers() {
    GivenAnswers given = new GivenAnswers();
    Answer answer = answer(Quaestor.over(POS, shop).build(), "total revenue");
    IntStream.rangeClosed(0, GivenAnswers.MOST)
        .forEach(
            i ->
                given.note(
                    new Outcome.Answered(withId(answer, "answer " + i)), "total revenue", true));

    assertThat(given.find("answer 0")).isEmpty();
    assertThat(given.find("answer 1")).isPresent();
  }

  @Test
  void answers_with_the_model_when_the_guard_no_longer_takes_the_sql() {
    VerifiedBook book = VerifiedBook.inMemory();
    ScriptedModel model = new ScriptedModel(sql(SQL));
    Quaestor quaestor =
        Quaestor.over(POS, shop).model(model, Duration.ofSeconds(5)).verified(book).build();
    book.keep(
        new ConfirmedQuestion(
            "old",
            "pos",
            HEAVIEST,
            VerifiedQuestions.folded(HEAVIEST),
            "SELECT MAX(gone) FROM sales_data",
            "who",
            Instant.EPOCH));

    assertThat(answer(quaestor, HEAVIEST).provenance().source()).isEqualTo("scripted");
  }

  private static Answer withId(Answer answer, String id) {
    return new Answer(
        id,
        answer.question(),
        answer.conversationId(),
        answer.dataset(),
        answer.language(),
        answer.sql(),
        answer.table(),
        answer.columns(),
        answer.chart(),
        answer.analysis(),
        answer.parts(),
        answer.assumptions(),
        answer.relation(),
        answer.provenance(),
        answer.suggestions());
  }

  private static void assertFails(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            QuaestorException.class, failure -> assertThat(failure.code()).isEqualTo(code));
  }

  private Quaestor with(ScriptedModel model) {
    return Quaestor.over(POS, shop).model(model, Duration.ofSeconds(5)).build();
  }

  private static String sql(String sql) {
    return "{\"sql\": \"" + sql + "\", \"decline\": null, \"assumptions\": []}";
  }

  private static Answer answer(Quaestor quaestor, String question) {
    Outcome outcome = quaestor.ask(new Question(question));
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answered.class);
    return ((Outcome.Answered) outcome).answer();
  }
}
