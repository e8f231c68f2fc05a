package id.naungan.instrument.xlsform;

import id.naungan.instrument.domain.Questionnaire;
import java.util.List;

/** A workbook that was read: what it asks, or everything that is wrong with it. */
public sealed interface XlsForm {

    /** Notes tell what was left out. */
    record Form(Settings settings, Questionnaire asks, List<Mistake> notes) implements XlsForm {}

    record Wrong(List<Mistake> mistakes) implements XlsForm {}
}
