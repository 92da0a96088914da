package io.quaestor.analysis.prose;

import java.util.regex.Pattern;

/**
 * Tells plain prose from what a program could take for more: markup, addresses, scripts, formulas,
 * SQL. A web page shows an analysis, and people copy it into sheets and mails.
 */
final class Harmless {
  private static final int LONGEST = 300;

  private static final Pattern NO_PROSE =
      Pattern.compile(
          "(?i)<\\s*[\\p{L}/!?]|&#?\\w+;|\\]\\s*\\(|!\\[|[`{}\\\\|@]|\\*\\*|__|\\$\\(|^\\s*[=+#>]"
              + "|\\w+://|\\bwww\\.|\\b(?:javascript|data|vbscript|file|mailto)\\s*:"
              // A name with a point inside is an address: example.com.
              + "|\\p{L}{2,}\\.\\p{L}{2,}"
              + "|\\bselect\\b.+\\bfrom\\b|\\binsert\\s+into\\b|\\bdelete\\s+from\\b"
              + "|\\b(?:drop|alter|create|truncate)\\s+table\\b|\\bupdate\\b.+\\bset\\b"
              + "|\\bon(?:error|click|load)\\s*=|\\b\\w+\\s*\\([^)]*\\)\\s*;");

  /** Signs that are not seen, or that change how others are seen. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  private Harmless() {}

  static boolean is(String sentence) {
    return sentence.length() <= LONGEST
        && WORD.matcher(sentence).find()
        && !UNSEEN.matcher(sentence).find()
        && !NO_PROSE.matcher(sentence).find();
  }
}
