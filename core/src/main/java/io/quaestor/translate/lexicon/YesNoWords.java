package io.quaestor.translate.lexicon;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words by which a question of yes or no is told from others, each a single folded one.
 *
 * @param begins with which such a question begins
 * @param than what stands between two things that are compared
 * @param less what turns a comparison round
 * @param any what says that a single case will do
 * @param undecided what keeps the rows alone from telling: "all", "only", "not"
 */
public record YesNoWords(
    Set<String> begins,
    Set<String> than,
    Set<String> less,
    Set<String> any,
    Set<String> undecided) {
  public YesNoWords {
    begins = folded(begins);
    than = folded(than);
    less = folded(less);
    any = folded(any);
    undecided = folded(undecided);
  }

  private static Set<String> folded(Collection<String> words) {
    return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }
}
