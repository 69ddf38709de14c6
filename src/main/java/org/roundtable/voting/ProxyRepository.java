package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProxyRepository extends JpaRepository<Proxy, Long> {
    Optional<Proxy> findByIdAndBoard(long id, BoardId board);

    /** Those in force: for a poll that is not over, or until a day to come. */
    @Query("""
            select x from Proxy x left join Poll p on p.id = cast(x.poll as Long)
            where x.board = :board and x.revokedAt is null
            and (x.until > :now or (p.id is not null and p.closing.at is null and p.annulment.at is null))
            order by x.givenAt""")
    List<Proxy> inForce(BoardId board, Instant now);
}
