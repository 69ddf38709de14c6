package org.roundtable.meeting;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much can be laid with a meeting. */
@Component
public class DocumentLimits {
    static final int MOST_DOCUMENTS = 100;

    private final DataSize each;
    private final DataSize together;

    DocumentLimits(
            @Value("${roundtable.documents.largest:25MB}") DataSize each,
            @Value("${roundtable.documents.of-a-meeting:200MB}") DataSize together) {
        if (each.toBytes() < 1 || each.toBytes() >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "roundtable.documents.largest must be from 1 byte to under 2 GB: " + each);
        }
        this.each = each;
        this.together = together;
    }

    /** The largest file, in bytes. */
    public int each() {
        return Math.toIntExact(each.toBytes());
    }

    /** In megabytes, as it is told to people; at least 1. */
    public long eachInMegabytes() {
        return Math.max(1, each.toMegabytes());
    }

    long together() {
        return together.toBytes();
    }

    long togetherInMegabytes() {
        return Math.max(1, together.toMegabytes());
    }
}
