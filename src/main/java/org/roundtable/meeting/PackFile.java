package org.roundtable.meeting;

import org.roundtable.document.DocumentFormat;

/** A board pack to be taken along. */
public record PackFile(String name, DocumentFormat format, byte[] bytes) {}
