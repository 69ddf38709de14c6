package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;

/** What an initiative says of itself, field by field. */
@Embeddable
class Proposal {
    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String summary = "";

    @Column(nullable = false)
    private String evidence = "";

    @Column(nullable = false)
    private String whom = "";

    @Column(nullable = false)
    private String determinants = "";

    @Column(nullable = false)
    private String culture = "";

    @Column(nullable = false)
    private String barriers = "";

    @Column(nullable = false)
    private String access = "";

    @Column(nullable = false)
    private String partners = "";

    @Column(nullable = false)
    private String inKind = "";

    @Column(name = "need_id")
    private @Nullable NeedId need;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    private @Nullable Integer reach;

    private @Nullable Long money;

    @Column(name = "lead_id")
    private @Nullable PersonId lead;

    String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case NEED -> need == null ? "" : need.text();
            case EVIDENCE -> evidence;
            case WHOM -> whom;
            case REACH -> written(reach);
            case KIND -> kind == null ? "" : kind.name();
            case DETERMINANTS -> determinants;
            case CULTURE -> culture;
            case BARRIERS -> barriers;
            case ACCESS -> access;
            case PARTNERS -> partners;
            case MONEY -> written(money);
            case IN_KIND -> inKind;
            case LEAD -> lead == null ? "" : lead.text();
        };
    }

    /** @param text in the field's canonical form */
    void put(Field field, String text) {
        switch (field) {
            case TITLE -> title = text;
            case SUMMARY -> summary = text;
            case NEED -> need = text.isEmpty() ? null : NeedId.of(text);
            case EVIDENCE -> evidence = text;
            case WHOM -> whom = text;
            case REACH -> reach = text.isEmpty() ? null : Integer.valueOf(text);
            case KIND -> kind = text.isEmpty() ? null : Kind.valueOf(text);
            case DETERMINANTS -> determinants = text;
            case CULTURE -> culture = text;
            case BARRIERS -> barriers = text;
            case ACCESS -> access = text;
            case PARTNERS -> partners = text;
            case MONEY -> money = text.isEmpty() ? null : Long.valueOf(text);
            case IN_KIND -> inKind = text;
            case LEAD -> lead = text.isEmpty() ? null : PersonId.of(text);
        }
    }

    /** What must still be said before the board can look at it. */
    Set<Field> missing() {
        Set<Field> missing = EnumSet.noneOf(Field.class);
        for (Field field : Set.of(Field.TITLE, Field.SUMMARY, Field.WHOM)) {
            if (text(field).isEmpty()) {
                missing.add(field);
            }
        }
        if (need == null && evidence.isEmpty()) {
            missing.add(Field.NEED);
        }
        return missing;
    }

    @Nullable
    NeedId need() {
        return need;
    }

    @Nullable
    Kind kind() {
        return kind;
    }

    @Nullable
    Integer reach() {
        return reach;
    }

    @Nullable
    Long money() {
        return money;
    }

    @Nullable
    PersonId lead() {
        return lead;
    }

    Set<Determinant> determinants() {
        return Form.read(Field.DETERMINANTS.key(), Determinant.class, determinants);
    }

    Set<Barrier> barriers() {
        return Form.read(Field.BARRIERS.key(), Barrier.class, barriers);
    }

    private static String written(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
