package io.quaestor.keys;

import io.quaestor.contract.access.KeyBookContract;
import io.quaestor.contract.access.KeyPlace;
import io.quaestor.contract.db.EmbeddedPostgresServer;
import io.quaestor.contract.db.Sales;
import io.quaestor.db.postgres.PostgresDatabase;
import io.quaestor.db.postgres.PostgresSettings;
import io.quaestor.port.KeyBook;
import java.util.stream.Stream;

class PostgresKeyBookTest extends KeyBookContract {
  @Override
  protected KeyPlace emptyPlace() {
    return new Place(EmbeddedPostgresServer.shared().newDatabase());
  }

  @Override
  protected KeyBook unreachable() {
    KeyPlace.Opened opened = emptyPlace().open();
    opened.close();
    return opened.book();
  }

  /** A database on a server. */
  private record Place(EmbeddedPostgresServer.Login login) implements KeyPlace {
    @Override
    public Opened open() {
      PostgresDatabase database =
          PostgresDatabase.open(
              new PostgresSettings(
                  login.url(),
                  login.user(),
                  login.password(),
                  login.readerUser(),
                  login.readerPassword()),
              Sales.DATASET);
      return new Opened(
          new JdbcKeyBook(database::applicationTables), database.repository(), database::close);
    }

    @Override
    public Stream<String> waysToRead() {
      return Stream.of(
          "SELECT * FROM access_key",
          "SELECT * FROM quaestor_app.access_key",
          "TABLE quaestor_app.access_key",
          "COPY quaestor_app.access_key TO STDOUT",
          "SELECT table_to_xml('quaestor_app.access_key', true, true, '')");
    }
  }
}
