package org.roundtable.voting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.ForOther;
import org.roundtable.voting.MyBallot;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollTerms;

/** The ballot of somebody for whom I may vote: to fill in, or what I cast, or why I cannot. */
class ForOtherBallot extends Section {
    private final VotingTools tools;
    private final BoardView board;
    private final PollId poll;
    private final PersonBadge whose;
    private final Map<String, Object> name;
    private final Paragraph title = new Paragraph();
    private final Paragraph state = new Paragraph();
    private final Button change = new Button(getTranslation("voting.proxy.change"), click -> change());
    private final BallotForm form;
    private List<PollOption> options = List.of();
    private @Nullable ForOther shown;
    private boolean changing;

    ForOtherBallot(VotingTools tools, BoardView board, PollId poll, PersonBadge whose, PollTerms terms) {
        this.tools = tools;
        this.board = board;
        this.poll = poll;
        this.whose = whose;
        name = Map.of("name", whose.name());
        BallotDraft draft = new BallotDraft(tools.drafts(), poll, whose.id());
        form = new BallotForm(draft, Optional.of(whose.name()), board.zone(), terms, this::cast, this::keep);
        draft.find(terms).ifPresent(kept -> {
            form.fill(kept.vote(), kept.reason());
            changing = true;
        });
        title.addClassName("for-other-title");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("for-other");
        getElement().setAttribute("aria-label", getTranslation("voting.proxy.ballot-of", name));
        add(title, state, change, form);
    }

    void show(ForOther now, PollTerms terms) {
        shown = now;
        options = terms.options();
        title.setText(getTranslation("voting.proxy.title." + now.channel(), name));
        form.show(terms);
        render();
    }

    private void render() {
        ForOther now = shown;
        if (now != null) {
            Optional<MyBallot> cast = now.ballot();
            boolean shut = now.rests() || now.voted() && cast.isEmpty();
            boolean filling = !shut && (cast.isEmpty() || changing);
            form.setVisible(filling);
            form.changing(cast.isPresent());
            change.setVisible(!shut && !filling);
            state.setVisible(!filling);
            state.setText(words(now));
        }
    }

    private String words(ForOther now) {
        if (now.rests()) {
            return getTranslation("voting.proxy.is-here", name);
        }
        return now.ballot()
                .map(ballot -> getTranslation(
                        "voting.proxy.cast",
                        Map.of("name", whose.name(), "choice", Words.vote(this, ballot.vote(), options))))
                .orElseGet(() -> getTranslation("voting.proxy.has-voted", name));
    }

    private void cast() {
        form.vote().ifPresent(vote -> {
            tools.people().forOthers().cast(board.id(), poll, whose.id(), form.terms(), vote, form.reason());
            form.clear();
            changing = false;
            tools.people().forOthers().mine(board.id(), poll).stream()
                    .filter(one -> one.whose().equals(whose))
                    .forEach(one -> shown = one);
            render();
            change.focus();
            Toast.show(getTranslation(
                    "voting.proxy.cast", Map.of("name", whose.name(), "choice", Words.vote(this, vote, options))));
        });
    }

    private void change() {
        changing = true;
        if (shown != null) {
            shown.ballot().ifPresent(ballot -> form.fill(ballot.vote(), ballot.reason()));
        }
        render();
        form.focusPaper();
    }

    private void keep() {
        changing = false;
        form.clear();
        render();
        change.focus();
    }
}
