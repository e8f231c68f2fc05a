package id.naungan.reference.list;

import id.naungan.reference.TermUnit;
import id.naungan.reference.Terms.Term;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** A changed term: how long, in what unit, on which norm it rests. */
record TermForm(
        @Min(1) @Max(10000) Integer value,
        TermUnit unit,
        @Options("NORMA") String norm,
        @LongText @Size(min = 5, max = 1000) String reason,
        @Hidden Integer version) {

    static TermForm of(Term term) {
        return new TermForm(
                term.value().intValueExact(), term.unit(), term.basis().id(), "", term.version());
    }

    boolean same(Term now) {
        return equals(new TermForm(
                now.value().intValueExact(), now.unit(), now.basis().id(), reason, version));
    }
}
