package io.quaestor.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.jsqlparser.expression.AnalyticExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExtractExpression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JsonFunction;
import net.sf.jsqlparser.expression.OracleNamedFunctionParameter;
import net.sf.jsqlparser.expression.TrimFunction;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.AllTableColumns;
import org.jspecify.annotations.Nullable;

/** Checks calls of functions, in all the forms that the parser has for them. */
final class FunctionWalker {
  private static final Pattern FIELD = Pattern.compile("[a-z_]+|'[a-z_]+'");

  private final boolean isSqlite;
  private final FunctionList functions;
  private final Findings findings;
  private final ExpressionWalker expressions;
  private final WindowWalker windows;

  FunctionWalker(GuardRules rules, Findings findings, ExpressionWalker expressions) {
    this.isSqlite = rules.isSqlite();
    this.functions = rules.functions();
    this.findings = findings;
    this.expressions = expressions;
    this.windows = new WindowWalker(findings, expressions);
  }

  /** A call that stands for a value. */
  void walk(Function call, Scope scope) {
    FunctionList.AllowedFunction function = functions.require(call.getMultipartName());
    if (function.givesRows() && isSqlite) {
      throw new Refusal(
          Rule.FUNCTION, "the function " + function.name() + " stands in FROM alone in SQLite");
    }
    call(function, call, scope);
  }

  /** A call that stands in FROM. */
  FunctionList.AllowedFunction walkRows(Function call, Scope scope) {
    FunctionList.AllowedFunction function = functions.require(call.getMultipartName());
    if (!function.givesRows()) {
      throw new Refusal(
          Rule.FUNCTION, "the function " + function.name() + " gives no rows to select from");
    }
    findings.see(call);
    call(function, call, scope);
    return function;
  }

  private void call(FunctionList.AllowedFunction function, Function call, Scope scope) {
    List<Expression> arguments = new ArrayList<>();
    collect(call.getParameters(), arguments);
    collect(call.getNamedParameters(), arguments);
    function.rules().forEach(rule -> rule.check(function.name(), arguments));
    arguments.forEach(argument -> argument(function.name(), argument, scope));
    if (call.getNamedParameters() != null) {
      expressions.walk(call.getNamedParameters(), scope);
    }
    windows.order(call.getOrderByElements(), scope);
  }

  private void collect(@Nullable ExpressionList<?> list, List<Expression> arguments) {
    if (list != null) {
      findings.see(list);
      arguments.addAll(list);
    }
  }

  private void argument(String function, @Nullable Expression argument, Scope scope) {
    switch (argument) {
      case null -> {}
      case AllTableColumns all -> throw wholeRow();
      case AllColumns all -> {
        if (!function.equals("count")) {
          throw wholeRow();
        }
        findings.see(all);
      }
      case OracleNamedFunctionParameter named -> {
        findings.see(named);
        expressions.walk(named.getExpression(), scope);
      }
      default -> expressions.walk(argument, scope);
    }
  }

  private static Refusal wholeRow() {
    return new Refusal(Rule.CONSTRUCT, "* stands alone or in COUNT(*); name the columns");
  }

  void walk(AnalyticExpression call, Scope scope) {
    FunctionList.AllowedFunction function = functions.require(List.of(call.getName()));
    if (!function.rules().isEmpty()) {
      throw new Refusal(
          Rule.FUNCTION, "the function " + function.name() + " is called without OVER and FILTER");
    }
    argument(function.name(), call.getExpression(), scope);
    argument(function.name(), call.getOffset(), scope);
    argument(function.name(), call.getDefaultValue(), scope);
    expressions.walk(call.getFilterExpression(), scope);
    windows.order(call.getFuncOrderBy(), scope);
    windows.use(call.getWindowName());
    if (call.getWindowDefinition() != null) {
      windows.walk(call.getWindowDefinition(), scope);
    }
  }

  void walk(ExtractExpression call, Scope scope) {
    functions.require(List.of("extract"));
    if (!FIELD.matcher(Names.lower(call.getName())).matches()) {
      throw new Refusal(
          Rule.CONSTRUCT, "EXTRACT takes a field such as YEAR, MONTH, DAY, DOW or EPOCH");
    }
    expressions.walk(call.getExpression(), scope);
  }

  void walk(TrimFunction call, Scope scope) {
    FunctionList.AllowedFunction function = functions.require(List.of("trim"));
    expressions.walk(call.getExpression(), scope);
    expressions.walk(call.getFromExpression(), scope);
    if (call.getExpression() != null && call.getFromExpression() != null) {
      // TRIM(BOTH set FROM text) or TRIM(text, set).
      List<Expression> arguments =
          call.isUsingFromKeyword()
              ? List.of(call.getFromExpression(), call.getExpression())
              : List.of(call.getExpression(), call.getFromExpression());
      function.rules().forEach(rule -> rule.check(function.name(), arguments));
    }
  }

  void walk(JsonFunction call, Scope scope) {
    functions.require(List.of("json_" + Names.lower(call.getType().name())));
    for (var pair : call.getKeyValuePairs()) {
      json(pair.getKey(), scope);
      json(pair.getValue(), scope);
    }
    call.getExpressions().forEach(value -> expressions.walk(value.getExpression(), scope));
  }

  /** The parser hands over a key or value as a tree or, when it is a text, as it stands there. */
  private void json(@Nullable Object part, Scope scope) {
    switch (part) {
      case Expression expression -> expressions.walk(expression, scope);
      case String raw when Literals.isLiteral(raw) -> {}
      case null, default ->
          throw new Refusal(
              Rule.CONSTRUCT, "a JSON object is written json_object('name', value, …)");
    }
  }
}
