package io.quaestor.http.command;

import io.quaestor.access.Scope;
import io.quaestor.evaluation.Thresholds;
import io.quaestor.http.server.Version;
import io.quaestor.job.RejectLimit;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The command line: which commands there are and what they take, a method each. */
@Command(
    name = "quaestor",
    description = "Answers questions about sales data. Without a command, the server starts.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true)
public final class Commands {
  private final Wiring wiring;
  private final InputStream in;
  private final PrintWriter out;
  private final PrintWriter err;

  private Commands(Wiring wiring, InputStream in, PrintWriter out, PrintWriter err) {
    this.wiring = wiring;
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /**
   * @return a line whose {@code execute} gives the exit status: 2 for a bad call
   */
  public static CommandLine line(Wiring wiring, InputStream in, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Commands(wiring, in, out, err));
    line.addSubcommand(new KeyCommands(wiring, out, err));
    line.registerConverter(RejectLimit.class, Commands::rejectLimit);
    line.registerConverter(Scope.class, KeyWords::scope);
    line.registerConverter(Duration.class, KeyWords::lifetime);
    line.setOut(out).setErr(err);
    setVersion(line);
    return line;
  }

  private static void setVersion(CommandLine line) {
    line.getCommandSpec().version(Version.current());
    line.getSubcommands().values().forEach(Commands::setVersion);
  }

  @Command(
      name = "eval",
      description = {
        "Asks the questions of a file, compares the answers with gold SQL on the same data and says"
            + " how many are right. The format is in docs/evaluation.md."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {
        "0:the thresholds hold",
        "1:one of them does not",
        "2:a bad call, a setting or a file that cannot be read",
        "3:the database cannot be reached"
      })
  int eval(
      @Parameters(paramLabel = "FILE.jsonl", description = "Questions, one JSON object a line.")
          Path file,
      @Option(
              names = "--min-right",
              paramLabel = "PERCENT",
              defaultValue = "0",
              description = "Least share of right answers and right declines (${DEFAULT-VALUE}).")
          double minRight,
      @Option(
              names = "--max-wrong",
              paramLabel = "N",
              defaultValue = "0",
              description = "Most wrong answers (${DEFAULT-VALUE}).")
          int maxWrong,
      @Option(
              names = "--max-unjudged",
              paramLabel = "N",
              defaultValue = "0",
              description = "Most questions whose gold or asking failed (${DEFAULT-VALUE}).")
          int maxUnjudged,
      @Option(
              names = "--tier",
              paramLabel = "NAME=PERCENT",
              description = "As --min-right, for one tier; may be given for several.")
          @Nullable Map<String, Double> tiers,
      @Option(
              names = "--llm",
              description = {
                "Ask the configured language model every question, and the grammar none: any"
                    + " OpenAI-compatible service or Ollama, as QUAESTOR_LLM says."
              })
          boolean llm,
      @Option(names = "--json", description = "Print JSON instead of a table.") boolean json) {
    Thresholds thresholds =
        new Thresholds(
            minRight, maxWrong, maxUnjudged, Objects.requireNonNullElse(tiers, Map.of()));
    return new EvalCommand(wiring, out, err).run(new EvalCall(file, thresholds, llm, json));
  }

  @Command(
      name = "load",
      description = {
        "Loads a CSV file into a table, all of it or nothing, while servers may go on. The formats"
            + " are in docs/loads.md."
      },
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "Exit status:%n",
      exitCodeList = {
        "0:it has landed, now or before",
        "1:the file does not fit, and nothing has landed",
        "2:a bad call, a setting or a file that cannot be read",
        "3:the database cannot be reached"
      })
  int load(
      @Parameters(paramLabel = "TABLE", description = "Of any dataset.") String table,
      @Parameters(paramLabel = "FILE.csv", description = "A path, or - for standard input.")
          String file,
      @Option(
              names = "--max-rejects",
              paramLabel = "N|P%",
              description = "Most rows that may be left out because they do not fit.")
          @Nullable RejectLimit maxRejects,
      @Option(names = "--again", description = "Load the file although it landed before.")
          boolean again,
      @Option(
              names = "--rejects",
              paramLabel = "OUT.csv",
              description = "Where rows that do not fit are written, with what is wrong.")
          @Nullable Path rejects) {
    RejectLimit limit = Objects.requireNonNullElseGet(maxRejects, RejectLimit::none);
    return new LoadCommand(wiring, in, out, err)
        .run(new LoadCall(table, file, limit, again, Optional.ofNullable(rejects)));
  }

  private static RejectLimit rejectLimit(String text) {
    return RejectLimit.parse(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is neither a number of rows such as 100 nor a share such as 1%%"
                        .formatted(text)));
  }
}
