package org.roundtable.security;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface InstallationRepository extends JpaRepository<Installation, Integer> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Installation> findWithLockById(int id);
}
