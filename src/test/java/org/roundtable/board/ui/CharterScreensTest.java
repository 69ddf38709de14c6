package org.roundtable.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CharterScreensTest {
    @Autowired
    World world;

    @Autowired
    BoardRoster roster;

    @Autowired
    Screens screens;

    World.TestBoard board;

    @BeforeEach
    void aBoard() {
        board = world.board(2);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void everybodyReadsWhatTheCharterSaysOfConflictsAndProxies() {
        var observer = screens.of(board.observer());
        observer.getUI().navigate("boards/" + board.id().text() + "/charter");
        assertThat(screens.text())
                .contains(
                        "They do not count toward the number of people who must take part.",
                        "A share of all people is worked out without them.",
                        "They may comment.",
                        "Everybody votes for themselves. There are no proxies.",
                        "A vote may be secret.",
                        "Two thirds · Three quarters · Nobody blocks it · Any other share");
    }

    @Test
    void anAdministratorChangesIt() {
        var ada = administer();
        ada.find(IntegerField.class).all().stream()
                .filter(field -> field.getLabel().equals("For how many others may one member vote?"))
                .forEach(field -> field.setValue(2));
        box(ada, "They may follow the vote and read what is said about it").setValue(false);
        box(ada, "Votes may be secret").setValue(false);
        press(ada, "Save the charter");
        CharterTerms charter = roster.charter(board.id());
        assertThat(charter.proxiesPerHolder()).isEqualTo(2);
        assertThat(charter.recusal().mayRead()).isFalse();
        assertThat(charter.recusal().mayComment()).isFalse();
        assertThat(charter.secretVotes()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorNamesAnAlternateForEverybodyToSee() {
        PersonId alternate = world.join(board.administrator(), board.id(), "Al Ternate", Role.MEMBER, Optional.empty());
        var ada = administer();
        press(ada, "Alternate");
        Select<MemberView> choice = ada.find(Select.class).all().getLast();
        choice.setValue(choice.getListDataView().getItems().findFirst().orElseThrow());
        press(ada, "Save the alternate");
        assertThat(roster.alternates(board.id())).isEqualTo(Map.of(board.member(0), alternate));
        var observer = screens.of(board.observer());
        observer.getUI().navigate(BoardLinks.people(board.id()));
        assertThat(screens.text()).contains("Alternate: Al Ternate");
    }

    private BrowserlessUIContext administer() {
        var ada = screens.ofAdministrator(board.administrator());
        ada.getUI().navigate(BoardLinks.administration(board.id()));
        return ada;
    }

    private static Checkbox box(BrowserlessUIContext window, String label) {
        return window.find(Checkbox.class).all().stream()
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(BrowserlessUIContext window, String words) {
        Button button = window.find(Button.class).all().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
