package org.roundtable.meeting.ui;

import org.roundtable.live.Follower;

/** Follows what a page stands on: that it is there shows nothing; that it is gone is the end of the page. */
record UntilGone<S>(Runnable end) implements Follower<S> {
    @Override
    public void show(S stands) {}

    @Override
    public void gone() {
        end.run();
    }
}
