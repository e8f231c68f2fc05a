package id.naungan.casework.admission;

import id.naungan.casework.Admission;
import id.naungan.casework.LateFields;
import id.naungan.casework.domain.Entry;
import id.naungan.web.form.Form;

/** Says at the field why somebody is not admitted. */
final class Refused {

    private Refused() {}

    /** `prefix` is the path of the entry inside the form, with its dot, or the empty text. */
    static <T extends Record> Form<T> at(String prefix, Form<T> form, Entry entry, Admission refused) {
        var day = prefix + "on";
        return switch (refused) {
            case Admission.Admitted _ -> form;
            case Admission.AlreadyStays(_, var name) when name.isEmpty() -> form.wrong(day, "casework.admission.stays-elsewhere");
            case Admission.AlreadyStays(_, var name) -> form.wrong(day, "casework.admission.stays-in", name);
            case Admission.DateInFuture() -> form.wrong(day, "casework.date.future");
            case Admission.BeforeBirth(var born) -> form.wrong(day, "casework.admission.before-birth", born);
            case Admission.HomeClosed _ -> form.wrong("", "casework.admission.home-closed");
            case Admission.Full(var residents, var places) -> form.wrong(prefix + "overReason", "casework.admission.full", residents, places);
            case Admission.NeedsAssessment() -> form.wrong("", "casework.admission.needs-assessment");
            case Admission.NeedsReason(var days, var term) -> LateFields.wrong(prefix, form, entry, days, term);
        };
    }
}
