package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.Roundtable;
import org.roundtable.audit.AuditTrail;
import org.roundtable.audit.ChainReport;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.LeanApplication;
import org.roundtable.testing.Processes;
import org.roundtable.testing.Processes.Ended;

/** The commands {@code backup} and {@code restore}, as an administrator types them. */
class BackupIT {
    private static final int VOTES = 150;

    @TempDir
    Path folder;

    @Test
    void whatWasThereWhenABackupBeganComesBackWithIt() throws Exception {
        List<String> before;
        try (VotingProcess voting = new VotingProcess(log(), List.of(url("live")))) {
            voting.awaitVotes(VOTES);
            before = voting.told();
            assertThat(command("backup", url("live"), "--to=saved.zip").said()).contains("The backup is in ");
            voting.awaitVotes(VOTES);
            refused("A Roundtable is running on the data", "restore", url("live"), "--from=saved.zip", "--replace");
            voting.kill();
        }
        refused("is there already", "backup", url("live"), "--to=saved.zip");
        assertThat(command("backup", url("live"), "--to=later.zip").code()).isZero();
        assertThat(command("restore", url("elsewhere/back"), "--from=saved.zip").code())
                .isZero();
        holds(url("elsewhere/back"), before);
        chainIsWhole(url("elsewhere/back"));

        refused("There is data in", "restore", url("elsewhere/back"), "--from=later.zip");
        assertThat(command("restore", url("elsewhere/back"), "--from=later.zip", "--replace")
                        .said())
                .contains("What was there before is in ");
        assertThat(folder.resolve("elsewhere/back.before-restore-1.mv.db")).isNotEmptyFile();
        holds(url("elsewhere/back"), before);
        leftOver();
    }

    @Test
    void aBackupThatIsDamagedReplacesNothing() throws Exception {
        Path data = folder.resolve("mine.mv.db");
        Files.writeString(data, "mine");
        Path noZip = folder.resolve("no.zip");
        Files.writeString(noZip, "PK, but not really");
        refused("is no backup of Roundtable", "restore", url("mine"), "--from=no.zip", "--replace");
        Path empty = emptyDatabase("empty.zip");
        refused("is no backup of Roundtable", "restore", url("mine"), "--from=" + empty, "--replace");
        Path cut = folder.resolve("cut.zip");
        byte[] whole = Files.readAllBytes(empty);
        whole[whole.length / 3] ^= 1;
        Files.write(cut, whole);
        refused("cut.zip", "restore", url("mine"), "--from=cut.zip", "--replace");
        assertThat(data).hasContent("mine");
        leftOver();
    }

    private Path emptyDatabase(String zip) throws Exception {
        Path to = folder.resolve(zip);
        try (var database = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("other"));
                var statement = database.createStatement()) {
            statement.execute("backup to '" + to + "'");
        }
        return to;
    }

    private void refused(String why, String... words) throws Exception {
        Ended ended = command(words);
        assertThat(ended.said()).contains(why).hasLineCount(1);
        assertThat(ended.code()).isEqualTo(1);
    }

    private Ended command(String... words) throws Exception {
        return Processes.run(folder, Roundtable.class, words);
    }

    private void holds(String url, List<String> told) throws Exception {
        var acknowledged = new Acknowledged();
        acknowledged.add(told);
        try (var database = DriverManager.getConnection(url.replaceFirst(".*?=", ""))) {
            System.out.println("Backup: " + acknowledged.compare(database, Integer.MAX_VALUE / 2));
        }
    }

    private void chainIsWhole(String url) {
        try (var restored = LeanApplication.start(url, "--logging.level.root=error")) {
            ChainReport report = As.administrator(
                    PersonId.next(), () -> restored.getBean(AuditTrail.class).verify());
            assertThat(report.intact()).isTrue();
            assertThat(report.lines()).isGreaterThan(VOTES);
        }
    }

    /** Nothing half-made stays behind. */
    private void leftOver() throws Exception {
        try (var files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(
                            name -> name.contains(".part") || name.contains(".restoring") || name.contains("wanted"));
        }
    }

    private java.io.File log() {
        return folder.resolve("log.txt").toFile();
    }

    private String url(String name) {
        return "--spring.datasource.url=jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    }
}
