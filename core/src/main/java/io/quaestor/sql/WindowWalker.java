package io.quaestor.sql;

import java.util.List;
import net.sf.jsqlparser.expression.WindowDefinition;
import net.sf.jsqlparser.expression.WindowElement;
import net.sf.jsqlparser.expression.WindowOffset;
import net.sf.jsqlparser.statement.select.OrderByElement;
import org.jspecify.annotations.Nullable;

/** Checks windows: what OVER and the WINDOW clause hold. */
final class WindowWalker {
  private final Findings findings;
  private final ExpressionWalker expressions;

  WindowWalker(Findings findings, ExpressionWalker expressions) {
    this.findings = findings;
    this.expressions = expressions;
  }

  /** The windows that a WINDOW clause names. */
  void declare(@Nullable List<WindowDefinition> windows, Scope scope) {
    if (windows != null) {
      for (WindowDefinition window : windows) {
        findings.declare(window.getWindowName());
        walk(window, scope);
      }
    }
  }

  /** A window that OVER calls by its name; the engine says so when there is none in this SELECT. */
  void use(@Nullable String name) {
    if (name != null && !findings.isDeclared(name)) {
      throw new Refusal(
          Rule.CONSTRUCT, "there is no window " + name + "; define it in a WINDOW clause");
    }
  }

  void walk(WindowDefinition window, Scope scope) {
    order(window.getOrderByElements(), scope);
    if (window.getPartitionExpressionList() != null) {
      expressions.walk(window.getPartitionExpressionList(), scope);
    }
    WindowElement frame = window.getWindowElement();
    if (frame != null) {
      offset(frame.getOffset(), scope);
      if (frame.getRange() != null) {
        offset(frame.getRange().getStart(), scope);
        offset(frame.getRange().getEnd(), scope);
      }
    }
  }

  private void offset(@Nullable WindowOffset offset, Scope scope) {
    if (offset != null) {
      expressions.walk(offset.getExpression(), scope);
    }
  }

  /** The sort order of a window or of an aggregate's rows. */
  void order(@Nullable List<OrderByElement> elements, Scope scope) {
    if (elements != null) {
      elements.forEach(element -> expressions.walk(element.getExpression(), scope));
    }
  }
}
