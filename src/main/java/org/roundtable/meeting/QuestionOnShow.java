package org.roundtable.meeting;

/** The question on the wall, without who asked it. */
public record QuestionOnShow(String text, int supports) {}
