package io.quaestor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quaestor.proof.Proof.Dress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the proof once, and asks of it what docs/security.md promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10 * 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GuardProofTest {
  private static final System.Logger LOG = System.getLogger(GuardProofTest.class.getName());
  private static final Path WRITTEN = Path.of("target/guard-report.md");
  private static final Path COMMITTED = Path.of("../docs/guard-report.md");

  private final List<Proof> proofs = new ArrayList<>();

  @BeforeAll
  void attack(@TempDir Path forSqlite, @TempDir Path forPostgres) throws IOException {
    try (Grounds grounds = Grounds.in(forSqlite, forPostgres)) {
      grounds.all().forEach(ground -> proofs.add(Proof.on(ground)));
    }
    Files.writeString(WRITTEN, new GuardReport(proofs).markdown());
    for (Proof proof : proofs) {
      LOG.log(
          System.Logger.Level.INFO,
          "guard proof, {0}: {1} texts tried, {2} escapes",
          proof.dialect().title(),
          proof.tries().size(),
          proof.escapes().size());
    }
  }

  @Test
  void nothing_escapes_whichever_wall_is_off() {
    assertThat(proofs.stream().flatMap(proof -> proof.escapes().stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Walls.class,
      names = {"ALL", "WITHOUT_RENDERING", "WITHOUT_READ_ONLY", "WITHOUT_LIMITS"})
  void the_guard_alone_refuses_every_plain_attack(Walls walls) {
    for (Proof proof : proofs) {
      assertThat(proof.tries(one -> one.walls() == walls && one.dress() == Dress.PLAIN))
          .isNotEmpty()
          .allSatisfy(one -> assertThat(one.outcome().stop()).isEqualTo(Stop.GUARD));
    }
  }

  @Test
  void the_committed_report_says_what_this_run_found() throws IOException {
    assertThat(GuardReport.comparable(Files.readString(COMMITTED)))
        .as("the report; to renew it: cp guard-proof/%s docs/guard-report.md", WRITTEN)
        .isEqualTo(GuardReport.comparable(Files.readString(WRITTEN)));
  }
}
