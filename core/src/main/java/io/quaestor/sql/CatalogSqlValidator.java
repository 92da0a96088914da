package io.quaestor.sql;

import io.quaestor.catalog.Dataset;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/**
 * The guard over a dataset. A text passes these steps, each of which would do alone against most
 * attacks: bounds and lexical shape ({@link OneStatement}), parser ({@link Parsing}), the parts a
 * tree may have ({@link TreeShape}), what its names mean ({@link QueryWalker}), that no part went
 * unlooked at ({@link Findings}), and the text that comes out ({@link Rendering}, {@link
 * Vocabulary}, {@link ParameterUses}). Last, marks take the place of the parameters ({@link
 * Marks}), so that what was checked is what runs, and no value is ever part of a text.
 */
final class CatalogSqlValidator implements SqlValidator {
  private static final System.Logger LOG = System.getLogger(CatalogSqlValidator.class.getName());
  private static final Duration TIME_LIMIT = Duration.ofSeconds(2);

  private final GuardRules rules;
  private final Duration limit;

  CatalogSqlValidator(Dataset dataset, Dialect dialect) {
    this(dataset, dialect, TIME_LIMIT);
  }

  /**
   * @param limit how long one check may take
   */
  CatalogSqlValidator(Dataset dataset, Dialect dialect, Duration limit) {
    this.rules = new GuardRules(dataset, dialect);
    this.limit = limit;
  }

  @Override
  public Verdict check(String sql) {
    return examined(sql, Arguments.NONE);
  }

  @Override
  public Verdict check(String sql, Arguments arguments) {
    return examined(sql, arguments);
  }

  private Verdict examined(String sql, Arguments arguments) {
    try {
      OneStatement statement =
          OneStatement.read(rules.symbols(arguments), sql).inPlainWords(rules.dialect());
      Parsing parsing = new Parsing();
      return BoundedThread.run(() -> accept(statement, arguments, parsing), parsing::stop, limit);
    } catch (Refusal refusal) {
      return refusal.verdict();
    } catch (TimeoutException e) {
      return new Verdict.Rejected(Rule.TIME, "checking the query took too long; make it simpler");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Verdict.Rejected(Rule.TIME, "the check was interrupted; try again");
    } catch (ExecutionException e) {
      return verdict(e.getCause());
    }
  }

  /** What to say about a check that ended in {@code cause}. */
  static Verdict verdict(@Nullable Throwable cause) {
    if (cause instanceof Refusal refusal) {
      return refusal.verdict();
    }
    if (cause instanceof StackOverflowError) {
      return new Verdict.Rejected(
          Rule.COMPLEXITY, "the query is nested too deeply; make it simpler");
    }
    LOG.log(System.Logger.Level.WARNING, "the guard refused a text that it could not check", cause);
    return new Verdict.Rejected(
        Rule.SYNTAX, "the query could not be checked; write it another way");
  }

  private Verdict accept(OneStatement statement, Arguments arguments, Parsing parsing) {
    Select select = parsing.select(statement.text());
    Set<Object> parts = TreeShape.parts(rules.kinds(), select);
    Findings findings = new Findings(rules.names(), arguments);
    new QueryWalker(rules, findings).walk(select);
    findings.requireSeen(parts);
    Rendering rendering = Rendering.of(rules.symbols(arguments), select.toString(), statement);
    new Vocabulary(rules, findings).check(rendering.tokens());
    findings.parameters().requireIn(rendering.tokens());
    Marks marks = Marks.in(rendering, arguments);
    return new Verdict.Accepted(
        new ValidatedQuery(
            marks.text(),
            rules.dialect(),
            findings.tables(),
            marks.values(),
            !Moment.matters(rendering.tokens())));
  }
}
