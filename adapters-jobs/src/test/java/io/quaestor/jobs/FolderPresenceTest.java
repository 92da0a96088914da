package io.quaestor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPresenceTest {
  @TempDir private Path folder;

  private final AtomicInteger alone = new AtomicInteger();

  @Test
  void only_the_first_of_one_process_is_alone_until_all_have_left() throws IOException {
    FolderPresence first = FolderPresence.enter(folder, alone::incrementAndGet);
    FolderPresence second = FolderPresence.enter(folder, alone::incrementAndGet);
    first.close();
    first.close();
    try (FolderPresence third = FolderPresence.enter(folder, alone::incrementAndGet)) {
      assertThat(third).isNotNull();
      assertThat(alone).hasValue(1);
    }
    second.close();

    FolderPresence.enter(folder, alone::incrementAndGet).close();
    assertThat(alone).hasValue(2);
  }

  @Test
  void nobody_is_alone_beside_another_process_until_it_is_killed() throws Exception {
    Process guest = FolderGuest.in(folder);
    try {
      FolderPresence.enter(folder, alone::incrementAndGet).close();
      assertThat(guest.isAlive()).isTrue();
      assertThat(alone).hasValue(0);
    } finally {
      guest.destroyForcibly().waitFor();
    }

    FolderPresence.enter(folder, alone::incrementAndGet).close();
    assertThat(alone).hasValue(1);
  }

  @Test
  void who_could_not_do_what_one_does_alone_is_not_there() throws IOException {
    IllegalStateException away = new IllegalStateException("away");
    Runnable fails =
        () -> {
          throw away;
        };

    assertThatThrownBy(() -> FolderPresence.enter(folder, fails)).isSameAs(away);

    FolderPresence.enter(folder, alone::incrementAndGet).close();
    assertThat(alone).hasValue(1);
  }

  @Test
  void says_that_a_folder_is_not_there() {
    assertThatThrownBy(() -> FolderPresence.enter(folder.resolve("none"), alone::incrementAndGet))
        .isInstanceOf(IOException.class);
  }
}
