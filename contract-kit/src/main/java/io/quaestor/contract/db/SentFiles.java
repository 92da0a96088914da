package io.quaestor.contract.db;

import io.quaestor.catalog.Table;
import io.quaestor.digest.Sha256;
import io.quaestor.load.LoadFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files as people send them. */
record SentFiles(Path folder) {
  LoadFile file(Table table, byte[] content) {
    try {
      Path path = Files.createTempFile(folder, table.name(), ".csv");
      return new LoadFile(table, Files.write(path, content), Sha256.hex(Sha256.of(content)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Users {@code u0}, {@code u1} and so on, with a header. */
  static String users(int count) {
    StringBuilder csv =
        new StringBuilder("id,username,region,is_active_sub,department,company_name,signup_date\n");
    for (int i = 0; i < count; i++) {
      csv.append("u%d,name %d,EU,%s,Research,\"Acme, Inc.\",1/31/2024\n".formatted(i, i, i % 2));
    }
    return csv.toString();
  }

  /** Transactions {@code t0}, {@code t1} and so on of 10 users, without a header. */
  static String transactions(int count) {
    StringBuilder csv = new StringBuilder();
    for (int i = 0; i < count; i++) {
      csv.append(
          "t%d,u%d,gpt-4,c1,input,%d,0.03,0.25,2024-11-20T16:55:01Z,EU,Acme,2024-11-20\n"
              .formatted(i, i % 10, i));
    }
    return csv.toString();
  }
}
