package io.quaestor.question;

import io.quaestor.question.Addressee.Found;
import io.quaestor.translate.ReadingPart;
import io.quaestor.translate.SpokenLanguage;
import io.quaestor.translate.lexicon.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer says of the dataset that was asked, where there was a choice. */
record Notes(List<String> reading, List<String> assumptions) {
  static Notes of(Found.One found) {
    if (!found.chosen()) {
      return new Notes(List.of(), List.of());
    }
    Texts texts = new Texts(Notes.class, "messages", SpokenLanguage.of(found.text()));
    String name = found.section().name();
    List<String> assumptions = new ArrayList<>();
    if (!found.others().isEmpty()) {
      String other = found.others().getFirst().name();
      assumptions.add(texts.say("assume.dataset", name, names(found.others()), other));
    }
    if (!found.unable().isEmpty()) {
      assumptions.add(texts.say("assume.dataset-unable", name, names(found.unable())));
    }
    return new Notes(List.of(texts.say("reading.dataset", name)), assumptions);
  }

  private static String names(List<Section> sections) {
    return sections.stream().map(Section::name).collect(Collectors.joining(", "));
  }

  Answer on(Answer answer) {
    return answer.with(
        joined(answer.parts(), ReadingPart.others(reading)),
        joined(answer.assumptions(), assumptions));
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
