package org.roundtable.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<Device, Long> {
    List<Device> findByPersonOrderBySeenAtDesc(PersonId person);

    /** Whose it is, if that person may sign in. */
    @Query("""
            select p from Device d join Person p on p.id = cast(d.person as Long)
            where d.id = :device and p.active""")
    Optional<Person> findOwner(long device);

    @Modifying
    @Query("update Device d set d.seenAt = :at where d.id in :devices")
    void seen(Collection<Long> devices, Instant at);

    @Modifying
    @Query("delete from Device d where d.seenAt < :before and (d.rememberUntil is null or d.rememberUntil < :now)")
    int forgetUnused(Instant before, Instant now);
}
