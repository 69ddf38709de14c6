package org.roundtable.security;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {
    Optional<Person> findByEmail(String email);

    Optional<Person> findByEmailAndActiveTrue(String email);

    @Query("select p from Person p where p.administrator and p.active")
    List<Person> findAdministrators();
}
