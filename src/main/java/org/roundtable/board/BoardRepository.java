package org.roundtable.board;

import org.springframework.data.jpa.repository.JpaRepository;

interface BoardRepository extends JpaRepository<Board, Long> {}
