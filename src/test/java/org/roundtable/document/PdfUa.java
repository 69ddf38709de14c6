package org.roundtable.document;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.roundtable.common.TestTexts;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF whether a PDF keeps the rules of PDF/UA-1 (ISO 14289-1). */
public final class PdfUa {
    private static final int EACH_FAULT = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    public static byte[] written(Document document) {
        return new PdfWriter(TestTexts.translations()).write(document);
    }

    /** What is wrong: clause and test of the standard, what it asks, and where in the file. Nothing when all is well. */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraPDFFoundry verapdf = Foundries.defaultInstance();
        try (var parser = verapdf.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = verapdf.createValidator(PDFAFlavour.PDFUA_1, EACH_FAULT, false, true, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfUa::told)
                    .toList();
        }
    }

    private static String told(TestAssertion fault) {
        return fault.getRuleId().getClause() + "-" + fault.getRuleId().getTestNumber() + " " + fault.getErrorMessage()
                + " At " + fault.getLocation().getContext();
    }
}
