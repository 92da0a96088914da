package io.quaestor.sql;

import io.quaestor.catalog.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import org.jspecify.annotations.Nullable;

/** Where one statement has its parameters. For one check, on one thread. */
final class ParameterUses {
  private final Arguments arguments;
  private final List<String> used = new ArrayList<>();

  ParameterUses(Arguments arguments) {
    this.arguments = arguments;
  }

  /**
   * Notes a parameter that stands for one value.
   *
   * @throws Refusal {@code PARAMETER}
   */
  void value(JdbcNamedParameter parameter) {
    used.add(parameter.getName());
    if (require(parameter).isList()) {
      throw new Refusal(
          Rule.PARAMETER,
          "the parameter :%s is a list; it stands alone in IN (:%s) and nowhere else"
              .formatted(parameter.getName(), parameter.getName()));
    }
  }

  /**
   * Notes a parameter that says how many rows there are, or where they begin.
   *
   * @throws Refusal {@code PARAMETER}
   */
  void count(JdbcNamedParameter parameter) {
    value(parameter);
    if (require(parameter).type() != ColumnType.INTEGER) {
      throw new Refusal(
          Rule.PARAMETER,
          "the parameter :%s is no whole number, which LIMIT, OFFSET and FETCH take"
              .formatted(parameter.getName()));
    }
  }

  /**
   * Notes a list that is all there is in the parentheses of IN.
   *
   * @return the parameter; null when something else stands there
   */
  @Nullable JdbcNamedParameter list(Expression parentheses) {
    if (parentheses instanceof ParenthesedExpressionList<?> list
        && list.size() == 1
        && list.getFirst() instanceof JdbcNamedParameter parameter
        && arguments.find(parameter.getName()).filter(Argument::isList).isPresent()) {
      used.add(parameter.getName());
      return parameter;
    }
    return null;
  }

  private Argument require(JdbcNamedParameter parameter) {
    return arguments.find(parameter.getName()).orElseThrow(() -> undeclared(parameter));
  }

  private Refusal undeclared(JdbcNamedParameter parameter) {
    return new Refusal(
        Rule.PARAMETER,
        arguments.all().isEmpty()
            ? "parameters are not bound here; write the value itself"
            : "there is no parameter :%s; there are: %s"
                .formatted(parameter.getName(), arguments.names()));
  }

  /** Whether a token is a parameter that the walk over the tree has met. */
  boolean has(Token token) {
    return used.contains(name(token));
  }

  /**
   * Asks that the text about to run has the parameters that the tree has, each as often, and all
   * that must be there.
   *
   * @throws Refusal {@code FIDELITY} or {@code PARAMETER}
   */
  void requireIn(List<Token> tokens) {
    List<String> written = parameters(tokens).map(ParameterUses::name).sorted().toList();
    if (!written.equals(used.stream().sorted().toList())) {
      throw new Refusal(
          Rule.FIDELITY, "a parameter cannot be read safely; put it where a value stands");
    }
    arguments
        .unused(used)
        .ifPresent(
            subject -> {
              throw new Refusal(
                  Rule.PARAMETER, "the parameter :%s is declared and not used".formatted(subject));
            });
  }

  private static Stream<Token> parameters(List<Token> tokens) {
    return tokens.stream().filter(token -> token.kind() == Token.Kind.PARAMETER);
  }

  private static String name(Token token) {
    return token.text().substring(1);
  }
}
