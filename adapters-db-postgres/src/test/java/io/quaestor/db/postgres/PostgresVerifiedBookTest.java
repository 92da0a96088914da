package io.quaestor.db.postgres;

import io.quaestor.contract.db.BookPlace;
import io.quaestor.contract.db.Sales;
import io.quaestor.contract.db.VerifiedBookContract;
import java.util.stream.Stream;

class PostgresVerifiedBookTest extends VerifiedBookContract {
  @Override
  protected BookPlace emptyPlace() {
    return new Place(PostgresPlace.onSharedServer());
  }

  /** A database on a server. */
  private record Place(PostgresPlace place) implements BookPlace {
    @Override
    public Opened open() {
      PostgresDatabase database = PostgresDatabase.open(place.settings(), Sales.DATASET);
      return new Opened(database.verifiedBook(), database.repository(), database::close);
    }

    @Override
    public Stream<String> waysToRead() {
      return Stream.of(
          "SELECT * FROM confirmed_question",
          "SELECT * FROM quaestor_app.confirmed_question",
          "TABLE quaestor_app.confirmed_question",
          "COPY quaestor_app.confirmed_question TO STDOUT",
          "SELECT query_to_xml('SELECT * FROM quaestor_app.confirmed_question', true, true, '')",
          "SELECT table_to_xml('quaestor_app.confirmed_question', true, true, '')");
    }
  }
}
