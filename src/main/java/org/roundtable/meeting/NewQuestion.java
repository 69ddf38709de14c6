package org.roundtable.meeting;

/**
 * A question as somebody asks it.
 *
 * @param id made by the form, so that a double click asks once
 * @param text at most 500 characters
 * @param named whether it shall bear the asker's name, where that is left to them
 */
public record NewQuestion(QuestionId id, String text, boolean named) {}
