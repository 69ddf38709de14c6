package org.roundtable.audit;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface AuditHeadRepository extends JpaRepository<AuditHead, Integer> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<AuditHead> findWithLockById(int id);
}
