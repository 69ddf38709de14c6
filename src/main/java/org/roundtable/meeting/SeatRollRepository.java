package org.roundtable.meeting;

import org.springframework.data.jpa.repository.JpaRepository;

interface SeatRollRepository extends JpaRepository<SeatRoll, Long> {}
