package org.roundtable.meeting;

/**
 * A question as somebody asks it.
 *
 * @param id made by the form, so that a double click asks once
 * @param text at most 500 characters
 * @param named whether the asker knows that it bears their name
 */
public record NewQuestion(QuestionId id, String text, boolean named) {}
