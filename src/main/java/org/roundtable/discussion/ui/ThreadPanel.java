package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.ui.Empty;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.ThreadFeeds;
import org.roundtable.discussion.ThreadLimit;
import org.roundtable.discussion.ThreadSnapshot;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;

/** A thread: who is here, what was said, who is writing, and the place to write. */
class ThreadPanel extends Section implements Follower<ThreadSnapshot> {
    private final ThreadRoom room;
    private final Component nothing = new Empty("discussion.thread.empty.title", "discussion.thread.empty.text");
    private final CommentList comments;
    private final News news;
    private boolean begun;

    ThreadPanel(ThreadRoom room, ThreadFeeds feeds) {
        this.room = room;
        this.comments = new CommentList(room);
        this.news = new News(room.services().clock());
        var here = new HereLine();
        var writing = new WritingLine(room.me());
        addClassName("thread");
        getElement().setAttribute("aria-label", getTranslation("discussion.thread.label"));
        add(
                here,
                nothing,
                comments,
                writing,
                room.writes() ? new Composer(room, Optional.empty(), () -> {}) : whyNot());
        follow(feeds, here, writing);
    }

    @Override
    public void show(ThreadSnapshot snapshot) {
        List<CommentView> fresh = comments.show(snapshot.comments(), begun);
        nothing.setVisible(snapshot.comments().isEmpty());
        if (begun) {
            List<CommentView> others =
                    fresh.stream().filter(comment -> !room.mine(comment)).toList();
            news.say(this, others);
            if (others.stream().anyMatch(comment -> comment.mentioned().contains(room.me()))) {
                seen();
            }
        } else {
            begun = true;
            goToTheLinkedOne();
        }
    }

    @Override
    public void gone() {
        removeAll();
        add(new Paragraph(getTranslation("discussion.thread.gone")));
    }

    private void follow(ThreadFeeds feeds, HereLine here, WritingLine writing) {
        LiveScreens screens = room.services().screens();
        screens.follow(this, feeds.said(), this);
        screens.follow(here, feeds.here(), here::show);
        screens.follow(writing, feeds.writing(), writing::show);
        room.services().presence().enter(this, room.subject());
        addAttachListener(attached -> seen());
        addDetachListener(detached -> room.unmarkWriting());
    }

    private void seen() {
        room.services().mentions().seen(room.board(), room.subject());
    }

    private void goToTheLinkedOne() {
        getElement()
                .executeJs("if (location.hash.startsWith('#comment-'))"
                        + " document.getElementById(location.hash.slice(1))?.scrollIntoView()");
    }

    private Component whyNot() {
        var line = new Paragraph(getTranslation(
                room.limit() == ThreadLimit.NONE ? "discussion.thread.observer" : "discussion.thread.conflict"));
        line.addClassName("why-not");
        return line;
    }
}
