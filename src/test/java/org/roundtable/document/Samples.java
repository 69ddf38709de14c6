package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Documents to write: a meeting's minutes, long ones, hostile ones. */
final class Samples {
    static final Locale SPANISH = Locale.of("es");

    private static final String HOSTILE = "<script>alert('x')</script> ]]> &amp; <!-- \u0000\u0007\uFFFE\uD800 -->"
            + " \u202Egnp.exe שלום עולם مرحبا بالعالم 👩🏽‍⚕️ 漢字 *not* _bold_ [x](javascript:alert(1)) | # 1. - `c` ~~~ \\ ";

    private Samples() {}

    static Document minutes() {
        return new Document(
                "Minutes of the regular meeting",
                Locale.ENGLISH,
                List.of("Riverside Community Advisory Board", "Tuesday, March 10, 2026, 6:00 to 7:52 PM"),
                every(
                        "Motion to fund the evening clinic",
                        "The board heard the clinic’s plan and asked how interpreters are paid."));
    }

    static Document acta() {
        return new Document(
                "Acta de la reunión ordinaria",
                SPANISH,
                List.of("Consejo Comunitario de Riverside", "Martes 10 de marzo de 2026, de 18:00 a 19:52"),
                every(
                        "Moción para financiar la clínica nocturna",
                        "El consejo escuchó el plan y preguntó: ¿quién paga a los intérpretes?"));
    }

    /** What goes to everybody before a meeting: the agenda as a table, then a part for each of its items. */
    static Document pack() {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(1, "Agenda"),
                new Block.Table(
                        "What the meeting is about",
                        List.of("Time", "Item", "Purpose", "Minutes"),
                        List.of(
                                List.of("6:00 PM", "Welcome", "Inform", "5"),
                                List.of("6:05 PM", "The blood pressure van", "Decide", "25")),
                        1)));
        for (String item : List.of("Welcome", "The blood pressure van")) {
            blocks.add(new Block.Heading(1, item));
            blocks.add(new Block.Facts(List.of(new Block.Fact("Presenter", "Grace Whitfield"))));
            blocks.add(new Block.MarkdownText(
                    "What is asked:\n\n- **Where** it stops\n- [its plan](https://van.example)"));
            blocks.add(
                    new Block.Paragraph(List.of(new Inline.Link("https://van.example/plan.pdf", "The plan, 2 pages"))));
        }
        return new Document("Papers for the meeting", Locale.ENGLISH, List.of("Riverside"), blocks);
    }

    static Document rightToLeft() {
        return new Document(
                "محضر الاجتماع العادي",
                Locale.of("ar"),
                List.of("مجلس ريفرسايد", "שלום עולם"),
                every("قرار تمويل العيادة المسائية", "استمع المجلس إلى خطة clinic 24/7 وسأل عن المترجمين."));
    }

    static Document hostile() {
        List<Block> blocks = new ArrayList<>(every(HOSTILE, HOSTILE));
        blocks.add(new Block.MarkdownText(HOSTILE + "\n\n> " + HOSTILE + "\n\n" + "[".repeat(500) + ">".repeat(500)));
        blocks.add(new Block.Paragraph("w".repeat(10_000)));
        blocks.add(
                new Block.Table(HOSTILE, List.of("A", "w".repeat(2_000)), List.of(List.of("x".repeat(10_000), "")), 0));
        blocks.add(new Block.Paragraph(""));
        blocks.add(new Block.Bullets(List.of()));
        blocks.add(new Block.Table("Empty", List.of("A"), List.of(), 0));
        return new Document(HOSTILE, Locale.ENGLISH, List.of(HOSTILE), blocks);
    }

    static Document longer(Document one, int times) {
        List<Block> blocks = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            blocks.addAll(one.blocks());
        }
        return new Document(one.title(), one.language(), one.subtitle(), blocks);
    }

    private static List<Block> every(String heading, String text) {
        return List.of(
                new Block.Heading(1, heading),
                new Block.Facts(List.of(
                        new Block.Fact("Place", "Riverside Library, room 2"),
                        new Block.Fact(
                                "Online", List.of(new Inline.Link("https://meet.example/riverside", "Join online"))),
                        new Block.Fact("Quorum", "9 of 12 members were present; 7 were needed."))),
                new Block.Heading(2, "1. " + text.substring(0, 12)),
                new Block.Paragraph(List.of(
                        new Inline.Text(text + " "),
                        new Inline.Strong("Agreed."),
                        new Inline.Text(" See "),
                        new Inline.Link("https://clinic.example/plan?a=1&b=2", "the plan"),
                        new Inline.Text(", "),
                        new Inline.Emphasis("second version"),
                        new Inline.Text("."))),
                new Block.Paragraph((text + " ").repeat(4)),
                new Block.Bullets(List.of(
                        new Block.Item(text),
                        new Block.Item(List.of(
                                new Block.Paragraph("Three evenings a week"),
                                Block.Numbered.of("Monday", "Tuesday"))))),
                Block.Numbered.of("Ask the county", "Report in April"),
                new Block.Heading(3, "Vote"),
                new Block.Table(
                        "Votes by option",
                        List.of("Option", "In the room", "By phone", "Remarks"),
                        List.of(
                                List.of("In favor", "6", "1", ""),
                                List.of("Against", "1", "0", text),
                                List.of("Abstained", "1", "0", "Two\nlines")),
                        0),
                new Block.Quote(List.of(new Block.Paragraph(text), Block.Bullets.of("within a quote"))),
                new Block.MarkdownText("# Note\n\nTyped **by hand** with <b>tags</b>:\n\n3. third\n4. fourth\n\n"
                        + "https://county.example/a_b ![map](https://maps.example/m.png)"),
                new Block.Heading(4, "Signed"),
                new Block.Signature("Rosa Delgado", "Chair", "March 12, 2026, 9:14 AM"));
    }
}
