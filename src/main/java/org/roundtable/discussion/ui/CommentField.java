package org.roundtable.discussion.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.KeptTyping;
import org.roundtable.discussion.NewComment;
import org.roundtable.live.DraftService;

/** Where a comment is typed. What is typed is kept from the first word until it is sent. */
class CommentField extends TextArea {
    private static final int PAUSE = 400;
    private static final int NEAR = 500;

    private final ThreadRoom room;
    private final String place;
    private final KeptTyping typing;

    CommentField(ThreadRoom room, String place) {
        this.room = room;
        this.place = place;
        setValueChangeMode(ValueChangeMode.TIMEOUT);
        setValueChangeTimeout(PAUSE);
        room.services().drafts().find(place).ifPresent(this::setValue);
        tellWhatIsLeft();
        typing = KeptTyping.on(this, place);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed();
            }
        });
        addBlurListener(left -> room.unmarkWriting());
    }

    void mention(String name) {
        typing.insert("@" + name);
    }

    void sent() {
        setInvalid(false);
        clear();
        tellWhatIsLeft();
        typing.forget();
        room.unmarkWriting();
    }

    void giveUp() {
        room.services().drafts().discard(place);
        sent();
    }

    void show(Invalid problem) {
        setErrorMessage(getTranslation(problem.key(), problem.arguments()));
        setInvalid(true);
        focus();
    }

    private void typed() {
        setInvalid(false);
        tellWhatIsLeft();
        if (getValue().isBlank()) {
            room.unmarkWriting();
        } else {
            room.markWriting();
        }
        if (length() <= DraftService.MAX) {
            room.services().drafts().keep(place, getValue());
            typing.acknowledge(getValue());
        }
    }

    private void tellWhatIsLeft() {
        int left = NewComment.TEXT_MAX - length();
        if (left < 0) {
            setHelperText(getTranslation("discussion.composer.over", Map.of("n", -left)));
        } else if (left < NEAR) {
            setHelperText(getTranslation("discussion.composer.left", Map.of("n", left)));
        } else {
            setHelperText(getTranslation("discussion.composer.help"));
        }
    }

    private int length() {
        return getValue().codePointCount(0, getValue().length());
    }
}
