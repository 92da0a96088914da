package io.quaestor.translate.lexicon;

/**
 * What a word of a lexicon can mean. The phrases for each stand in the resource files, under the
 * same name in lower case. Some are known to be words of the language although no clause reads them
 * yet, so that they are named as not understood and never taken for a misspelt other word.
 */
public enum Concept {
  /** Carries no meaning of its own. */
  NOISE,

  /** What people ask about and sales data do not hold: cost, profit, weather, next year. */
  OUTSIDE,
  AND,
  OR,
  BY,
  WHICH,
  HOW_MANY,
  HOW_MUCH,
  DIFFERENT,
  SELL,
  EARN,
  MORE,
  WHEN,
  WHEN_USUALLY,
  AMOUNT,
  TAKE,
  ELSE,
  PAIR,
  WORK,

  /** To be open for business: that there are sales tells it. */
  OPEN,
  WORKED_DAYS,
  EVERY_DAY,
  EVERY_WEEK,
  EVERY_MONTH,
  QUARTILES,
  COSTS,
  HOW_MUCH_IS,
  DEAREST,
  CHEAPEST,
  TOP,
  BOTTOM,
  MOST,
  LEAST,
  BEST_FIRST,
  WORST_FIRST,
  CHRONOLOGICAL,
  AVERAGE,
  MEDIAN,
  DEVIATION,
  PERCENTILE,
  MINIMUM,
  MAXIMUM,
  TOTAL,
  MORE_THAN,
  AT_LEAST,

  /** To come to a number, at once or little by little. */
  REACH,
  LESS_THAN,
  AT_MOST,
  SHARE,
  COMPARE,
  EXCEPT,
  FROM,
  TO,
  BETWEEN,
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  LAST,
  FIRST,
  THIS,

  /** Up to today: "cuánto llevamos en la semana". */
  SO_FAR,
  TODAY,
  YESTERDAY,
  DAY_BEFORE_YESTERDAY,
  FIRST_HALF,
  SECOND_HALF,

  /** Parts of a month that have no sharp ends: "early October", "mediados de octubre". */
  EARLY,
  MID,
  LATE,
  FORTNIGHT,
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  WEEKDAY,
  HOUR,

  /** Some hours of the day together: "por franja". */
  BAND,
  WEEKEND,
  WORKDAYS,
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT,
  MIDNIGHT,
  ALL_TIME,

  /** Behind a number, what it is at least or at most: "150 o más". */
  OR_MORE,
  OR_LESS,
  AND_A_HALF,
  THOUSAND,
  MILLION,
  RUNNING_TOTAL,
  OVER_TIME,
  MONTH_TO_DATE,
  YEAR_TO_DATE,
  AGO,
  ONWARDS,
  MOVING_AVERAGE,
  RANK,
  WITHIN,
  SAME,
  HALF,
  MAKE_UP,
  PARETO,
  GROWTH,
  GROW,
  DROP,
  SHRINK,
  FELL_MOST,
  CHANGE,
  PERCENT,
  PREVIOUS,
  DIFFERENCE,
  THAN,
  EACH_ONE,
  TOGETHER,
  NEVER,
  FIRST_TIME,
  LAST_TIME,
  LIST,

  /** Every one there is: lists things, or only says that none is left out. */
  ALL,

  /** Those who buy: the data knows their tickets only. */
  PEOPLE,

  /** Narrows down what was asked before: "just the top 3". */
  ONLY,

  /** What opens a question that goes on from the one before: "now", "what about". */
  THEN,

  /** Points at what was found before: "them", "those". */
  THEM,

  /** Points at the days that were asked about before: "that day", "ese mes". */
  THAT_TIME,

  /** The things that were asked about one after the other: "the two", "los tres". */
  BOTH,

  /** Adds to what was asked before: "add", "also". */
  ALSO,
  CHART_LINE,
  CHART_BAR,
  CHART_PIE,
  CHART_TABLE,
  CHART_SCATTER
}
