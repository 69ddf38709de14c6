package org.roundtable.meeting;

/** A board pack with all its documents in one ZIP file, which is written while it is sent. */
public record PackArchive(String name, DocumentDownload.Content content) {}
