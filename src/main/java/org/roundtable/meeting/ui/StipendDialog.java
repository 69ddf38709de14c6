package org.roundtable.meeting.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.roundtable.board.MemberView;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Money;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Toast;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.NewStipend;
import org.roundtable.meeting.StipendId;

/** Notes that money is owed to somebody for a meeting. */
class StipendDialog extends DeedDialog {
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 2;

    StipendDialog(CareTools tools, BoardId board, MeetingId meeting) {
        this(tools, board, meeting, new Fields());
    }

    private StipendDialog(CareTools tools, BoardId board, MeetingId meeting, Fields fields) {
        this(tools, board, meeting, StipendId.next(), fields);
        fields.person.setLabel(getTranslation("stipend.person"));
        fields.person.setItems(tools.boards().members(board));
        fields.person.setItemLabelGenerator(member -> member.person().name());
        fields.kind.setLabel(getTranslation("stipend.kind"));
        fields.kind.setHelperText(getTranslation("stipend.kind-help"));
        fields.amount.setLabel(getTranslation("stipend.amount"));
        with("person", fields.person).with("kind", fields.kind).with("amount", fields.amount);
    }

    private StipendDialog(CareTools tools, BoardId board, MeetingId meeting, StipendId id, Fields fields) {
        super("stipend.add", "stipend.add.do", () -> {
            tools.stipends().owe(board, meeting, id, fields.stipend());
            Toast.show(fields.person.getTranslation("stipend.added"));
        });
    }

    /** What is typed. */
    private static final class Fields {
        private final Select<MemberView> person = new Select<>();
        private final TextField kind = new TextField();
        private final BigDecimalField amount = new BigDecimalField();

        private NewStipend stipend() {
            MemberView chosen = person.getOptionalValue().orElseThrow(() -> new Invalid("person", "empty"));
            BigDecimal typed = amount.getOptionalValue()
                    .filter(value -> value.abs().compareTo(TOO_MUCH) < 0)
                    .orElseThrow(() -> new Invalid("amount", "stipend-amount"));
            long hundredths = typed.setScale(DECIMALS, RoundingMode.HALF_UP)
                    .movePointRight(DECIMALS)
                    .longValueExact();
            return new NewStipend(chosen.person().id(), kind.getValue(), new Money(hundredths));
        }
    }
}
