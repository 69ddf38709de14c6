package org.roundtable.security;

import org.springframework.data.jpa.repository.JpaRepository;

interface PictureRepository extends JpaRepository<PersonPicture, Long> {}
