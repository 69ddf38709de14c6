package org.roundtable.meeting;

/** By how many a question is supported. */
record Supported(QuestionId question, long times) {}
