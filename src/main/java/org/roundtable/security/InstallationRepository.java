package org.roundtable.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InstallationRepository extends JpaRepository<Installation, Integer> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Installation> findWithLockById(int id);

    @Query("select i.setUpCode from Installation i")
    @Nullable
    String setUpCode();
}
