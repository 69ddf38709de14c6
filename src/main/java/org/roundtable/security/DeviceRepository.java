package org.roundtable.security;

import java.time.Instant;
import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeviceRepository extends JpaRepository<Device, Long> {
    List<Device> findByPersonOrderBySeenAtDesc(PersonId person);

    @Modifying
    @Query("update Device d set d.seenAt = :at where d.id = :device")
    void seen(long device, Instant at);

    @Modifying
    @Query("delete from Device d where d.seenAt < :before and (d.rememberUntil is null or d.rememberUntil < :now)")
    int forgetUnused(Instant before, Instant now);
}
