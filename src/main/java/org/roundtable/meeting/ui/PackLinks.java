package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.roundtable.common.BoardId;
import org.roundtable.document.DocumentFormat;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;

/** The board pack to be taken along, in each format, and in one file with all documents. */
class PackLinks extends Div {
    private static final String ARCHIVE = "zip";

    private final UnorderedList list = new UnorderedList();

    PackLinks(BoardId board, MeetingId meeting) {
        addClassName("pack-links");
        list.addClassName("minutes-files");
        for (DocumentFormat format : DocumentFormat.values()) {
            add(board, meeting, format.ending(), "pack.file." + format);
        }
        add(board, meeting, ARCHIVE, "pack.file.ZIP");
        add(new H3(getTranslation("pack.heading")), new Paragraph(getTranslation("pack.text")), list);
    }

    private void add(BoardId board, MeetingId meeting, String ending, String key) {
        Anchor download = new Anchor(MeetingLinks.pack(board, meeting, ending, getLocale()), getTranslation(key));
        download.setRouterIgnore(true);
        download.getElement().setAttribute("download", true);
        list.add(new ListItem(download));
    }
}
