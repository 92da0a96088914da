package io.quaestor.translate.plan;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.schema.Column;

/** The columns that an SQL condition of the catalog reads. */
final class SqlColumns {
  private static final System.Logger LOG = System.getLogger(SqlColumns.class.getName());

  private SqlColumns() {}

  /** Nothing where the parser does not know the condition's words. */
  static Optional<Set<String>> in(String condition) {
    Set<String> names = new HashSet<>();
    try {
      CCJSqlParserUtil.parseCondExpression(condition)
          .accept(
              new ExpressionVisitorAdapter<Void>() {
                @Override
                public <S> Void visit(Column column, S context) {
                  names.add(column.getColumnName());
                  return null;
                }
              },
              null);
      return Optional.of(names);
    } catch (JSQLParserException e) {
      LOG.log(Level.DEBUG, "a condition of the catalog is not read: " + condition, e);
      return Optional.empty();
    }
  }
}
