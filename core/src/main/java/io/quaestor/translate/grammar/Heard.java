package io.quaestor.translate.grammar;

import io.quaestor.translate.plan.CalendarPart;
import org.jspecify.annotations.Nullable;

/** Words that were heard and whose meaning depends on what else is said. */
final class Heard {
  /** Whether it asks which ones there are. */
  boolean which;

  boolean howMuch;

  /** Whether "how much is" asks for the price of what can be sold. */
  boolean howMuchIs;

  boolean sold;
  boolean listed;

  /** Whether it is asked which side has more. */
  boolean more;

  /** Whether what did not happen is asked for. */
  boolean never;

  /** Whether things were joined by "or". */
  boolean either;

  /** Whether the whole was asked for by its name. */
  boolean total;

  /** Whether the question itself says what is measured. */
  boolean measured;

  /** Whether a number was reached, at once or little by little. */
  boolean reached;

  /** Whether a moving average was asked for and over how many is still to come. */
  boolean rolling;

  /** Whether it is asked how something went along time. */
  boolean overTime;

  /** Whether the parts of a quarter each are asked for. */
  boolean quartiles;

  /** Whether it is asked if something was done at all. */
  boolean worked;

  /** Whether "every day" was said, which may be a condition or a grouping. */
  boolean everyDay;

  /** Of what "every" was said, where that is no day: "every month". */
  @Nullable CalendarPart every;

  /** Whether a week or a month was named as one, without saying which. */
  boolean oneUnit;

  /** Whether it is asked when something was. */
  boolean when;

  /** Whether it is asked when something usually is. */
  boolean usually;

  /** Whether the time of day of the first or the last sale is asked for. */
  boolean saleTime;

  /** Whether a number was taken for a value although nothing says of what. */
  boolean bareNumber;
}
