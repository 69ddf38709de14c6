package org.roundtable.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Which words a person gets for what went wrong. */
class ProblemTest {
    private static final String AWAY = "failure.database-away";

    @Test
    void aDatabaseThatIsAwayIsToldAsSuch() {
        assertThat(words(new CannotCreateTransactionException("none", new SQLTransientConnectionException())))
                .isEqualTo(AWAY);
        assertThat(words(new DataAccessResourceFailureException("gone"))).isEqualTo(AWAY);
        assertThat(words(new IllegalStateException(new SQLException("Connection is closed"))))
                .isEqualTo(AWAY);
    }

    /** Of a connection that broke, of a server that ends, and of a disk that is full. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100"})
    void soIsWhatTheDatabaseSaysOfItself(String state) {
        assertThat(words(new TransactionSystemException("commit", new SQLException("said", state))))
                .isEqualTo(AWAY);
    }

    @Test
    void soIsADiskThatIsFull() {
        var full = new SQLException("General error", "HY000", new IOException("No space left on device"));
        assertThat(words(new TransactionSystemException("commit", full))).isEqualTo(AWAY);
    }

    @Test
    void otherProblemsAreNot() {
        assertThat(words(new PessimisticLockingFailureException("busy"))).isEqualTo("failure.busy");
        assertThat(words(new DataIntegrityViolationException("twice", new SQLException("unique", "23505"))))
                .isEqualTo("unforeseen");
        assertThat(words(new IllegalStateException("No space left on device"))).isEqualTo("unforeseen");
    }

    private static String words(Throwable thrown) {
        return Problem.of(thrown).map(Problem::key).orElse("unforeseen");
    }
}
