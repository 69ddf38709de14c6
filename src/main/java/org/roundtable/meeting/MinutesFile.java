package org.roundtable.meeting;

import org.roundtable.document.DocumentFormat;

/** Minutes to be taken along. */
public record MinutesFile(String name, DocumentFormat format, byte[] bytes) {}
