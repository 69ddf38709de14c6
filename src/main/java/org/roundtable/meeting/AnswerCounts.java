package org.roundtable.meeting;

/**
 * How many say what.
 *
 * @param inPerson of those who say yes
 * @param online of those who say yes
 * @param byPhone of those who say yes
 * @param silent those on the board who have not answered
 */
public record AnswerCounts(int yes, int inPerson, int online, int byPhone, int maybe, int no, int silent) {}
