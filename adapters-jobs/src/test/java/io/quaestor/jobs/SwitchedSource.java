package io.quaestor.jobs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database that can be away for a while.
 *
 * @param away whether it gives no connections
 * @param asked how often it was asked in vain
 */
record SwitchedSource(DataSource source, AtomicBoolean away, AtomicInteger asked) {
  static SwitchedSource over(DataSource source) {
    AtomicBoolean away = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    DataSource switched =
        (DataSource)
            Proxy.newProxyInstance(
                SwitchedSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  if (away.get()) {
                    asked.incrementAndGet();
                    throw new SQLException("away", "08006");
                  }
                  try {
                    return method.invoke(source, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new SwitchedSource(switched, away, asked);
  }
}
