package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import org.roundtable.common.ui.Markup;
import org.roundtable.common.ui.Times;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.FormerVersion;

/** What a comment said before its edits. */
class HistoryDialog extends Dialog {
    private final ThreadRoom room;

    HistoryDialog(ThreadRoom room, CommentId comment) {
        this.room = room;
        setHeaderTitle(getTranslation("discussion.history.title"));
        OrderedList versions = new OrderedList();
        versions.addClassName("timeline");
        room.services().threads().history(room.board(), comment).forEach(former -> versions.add(version(former)));
        add(versions);
        getFooter().add(new Button(getTranslation("discussion.history.close"), click -> close()));
    }

    private ListItem version(FormerVersion former) {
        Div text = new Div();
        text.addClassName("prose");
        Markup.show(text, former.html());
        ListItem item = new ListItem();
        item.getElement()
                .appendChild(new Element("time")
                        .setText(Times.dayAndTime(former.writtenAt(), room.zone(), getLocale()))
                        .setAttribute("datetime", former.writtenAt().toString()));
        item.add(text);
        return item;
    }
}
