package org.roundtable.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roundtable.Roundtable;
import org.roundtable.testing.Processes;
import org.roundtable.testing.Processes.Ended;

/** Whatever is wrong at the start is told in one plain line with what to do; the data stays as it was. */
class StartIT {
    private static final int PORT = freePort();

    @TempDir
    Path folder;

    @Test
    void anAddressThatIsNone() throws Exception {
        told("jdbc:postgres//localhost/roundtable", "is not the address of a database that Roundtable can use.");
    }

    @Test
    void aDatabaseThatCannotBeReached() throws Exception {
        told(
                "jdbc:postgresql://localhost:" + PORT + "/roundtable",
                "/roundtable cannot be reached. Check that it is running");
    }

    @Test
    void aWrongPasswordAndAMissingDatabase() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                var database = postgres.getPostgresDatabase().getConnection();
                var statement = database.createStatement()) {
            statement.execute("create role ada login password 'right'");
            Path access = Path.of(single(statement.executeQuery("show hba_file")));
            Files.writeString(access, "host all postgres all trust\nhost all all all scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
            String server = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
            Ended ended = told(
                    server + "postgres",
                    "does not accept the user \"ada\" with this password.",
                    "--spring.datasource.username=ada",
                    "--spring.datasource.password=wrong-secret");
            assertThat(ended.said()).doesNotContain("wrong-secret");
            told(server + "nowhere", "There is no database", "--spring.datasource.username=postgres");
        }
    }

    @Test
    void tablesOfANewerProgram() throws Exception {
        String url = fileUrl("newer");
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement()) {
            statement.execute("create table \"flyway_schema_history\" (\"version\" varchar(50))");
            statement.execute("insert into \"flyway_schema_history\" values ('1'), ('9999')");
            statement.execute("create table future (text varchar(50))");
            statement.execute("insert into future values ('from tomorrow')");
        }
        told(url, "belongs to a newer Roundtable (its tables have version 9999");
        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement()) {
            assertThat(single(statement.executeQuery("select text from future")))
                    .isEqualTo("from tomorrow");
            assertThat(single(statement.executeQuery(
                            "select count(*) from information_schema.tables where table_schema = 'PUBLIC'")))
                    .isEqualTo("2");
        }
    }

    @Test
    void aDamagedFile() throws Exception {
        byte[] noise = new byte[200_000];
        new Random(4).nextBytes(noise);
        Path file = folder.resolve("damaged.mv.db");
        Files.write(file, noise);
        told(fileUrl("damaged"), "is damaged and cannot be opened.");
        assertThat(file).hasBinaryContent(noise);
    }

    /** The file is not read here while it is open: on some systems that would take its lock away. */
    @Test
    void aFileInUse() throws Exception {
        try (var database = DriverManager.getConnection(fileUrl("used"));
                var statement = database.createStatement()) {
            statement.execute("create table kept as select 'as it was' as text");
            told(fileUrl("used"), "Another Roundtable is running on the data in " + folder.resolve("used.mv.db"));
            assertThat(single(statement.executeQuery("select text from kept"))).isEqualTo("as it was");
            assertThat(single(statement.executeQuery(
                            "select count(*) from information_schema.tables where table_schema = 'PUBLIC'")))
                    .isEqualTo("1");
        }
    }

    @Test
    void aFolderThatCannotBeMade() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        told(fileUrl("file/data/roundtable"), "The data cannot be written to");
        assertThat(folder.resolve("file")).hasContent("in the way");
    }

    @Test
    void aPortInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            told(fileUrl("unused"), "Port " + other.getLocalPort() + " ", "--server.port=" + other.getLocalPort());
            assertThat(folder.resolve("unused.mv.db")).doesNotExist();
        }
    }

    @Test
    void aCommandThatIsNone() throws Exception {
        Ended ended = Processes.run(folder, Roundtable.class, "bakup");
        assertThat(ended.code()).isNotZero();
        assertThat(ended.said().strip())
                .startsWith("There is no command \"bakup\".")
                .hasLineCount(1);
    }

    private Ended told(String url, String sentence, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--spring.datasource.url=" + url);
        if (arguments.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            arguments.add("--server.port=" + PORT);
        }
        Ended ended = Processes.run(folder, Roundtable.class, arguments.toArray(String[]::new));
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.said().lines().filter(line -> line.contains("Roundtable cannot start. ")))
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(ended.said()).doesNotContain("\tat ", "Exception", "APPLICATION FAILED");
        return ended;
    }

    private String fileUrl(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=0";
    }

    private static String single(java.sql.ResultSet rows) throws java.sql.SQLException {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
