package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.roundtable.common.Failure;
import org.roundtable.document.DocumentFormat;
import org.roundtable.meeting.MinutesFile;

/** The minutes to be taken along, in each format. */
class MinutesFiles extends Nav {
    private final transient RoomViewer viewer;
    private final transient MinutesTools tools;
    private final int version;

    MinutesFiles(RoomViewer viewer, MinutesTools tools, int version) {
        this.viewer = viewer;
        this.tools = tools;
        this.version = version;
        setAriaLabel(getTranslation("minutes.take-along"));
        UnorderedList list = new UnorderedList();
        list.addClassName("minutes-files");
        for (DocumentFormat format : DocumentFormat.values()) {
            list.add(new ListItem(new Anchor(handler(format), getTranslation("minutes.file." + format))));
        }
        add(list);
    }

    private DownloadHandler handler(DocumentFormat format) {
        Locale reader = getLocale();
        return DownloadHandler.fromInputStream(asked -> {
            try {
                return response(tools.minutes().file(viewer.board(), viewer.meeting(), version, format, reader));
            } catch (Failure denied) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }

    private static DownloadResponse response(MinutesFile file) {
        return new DownloadResponse(
                new ByteArrayInputStream(file.bytes()),
                file.name(),
                file.format().mediaType(),
                file.bytes().length);
    }
}
