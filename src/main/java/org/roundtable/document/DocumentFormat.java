package org.roundtable.document;

/** The formats a document comes in. */
public enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    MARKDOWN("text/markdown;charset=UTF-8", "md"),
    PAGE("text/html;charset=UTF-8", "html");

    private final String mediaType;
    private final String ending;

    DocumentFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
