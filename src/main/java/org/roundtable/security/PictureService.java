package org.roundtable.security;

import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My picture, and those of the people I share a board with. */
@Service
@SignedIn
@Transactional
public class PictureService {
    /** The largest file taken. */
    public static final int BYTES_MAX = PictureShape.MOST;

    private final PersonRepository persons;
    private final PictureRepository pictures;
    private final ObjectProvider<Acquaintance> acquaintances;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;

    PictureService(
            PersonRepository persons,
            PictureRepository pictures,
            ObjectProvider<Acquaintance> acquaintances,
            CurrentPerson me,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.pictures = pictures;
        this.acquaintances = acquaintances;
        this.me = me;
        this.events = events;
    }

    /**
     * @param file a PNG or JPEG of at most 2 MB
     * @throws Invalid {@code picture-large}, {@code picture-kind}
     */
    public void show(byte[] file) {
        pictures.save(new PersonPicture(me.id(), PictureShape.square(file)));
        person().showPicture();
        events.publishEvent(new PersonChanged(me.id()));
    }

    public void remove() {
        pictures.deleteById(me.id().value());
        person().dropPicture();
        events.publishEvent(new PersonChanged(me.id()));
    }

    /**
     * A PNG.
     *
     * @throws NotFound when there is none, or it is not for me
     */
    @Transactional(readOnly = true)
    public byte[] of(PersonId person) {
        if (!mayBeSeen(person)) {
            throw new NotFound();
        }
        return pictures.findById(person.value()).map(PersonPicture::png).orElseThrow(NotFound::new);
    }

    private boolean mayBeSeen(PersonId person) {
        return person.equals(me.id())
                || me.signedIn().filter(SignedInPerson::administrator).isPresent()
                || acquaintances.stream().anyMatch(room -> room.knows(me.id(), person));
    }

    private Person person() {
        return persons.findById(me.id().value()).orElseThrow();
    }
}
