package org.roundtable.initiative;

/** A condition people live in that makes them ill or keeps them well. */
public enum Determinant {
    HOUSING,
    EDUCATION,
    EMPLOYMENT,
    INCOME,
    FOOD,
    TRANSPORT,
    ENVIRONMENT,
    SAFETY,
    COMMUNITY,
    CARE_ACCESS,
    LANGUAGE
}
