package id.naungan.casework.gate;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** Why somebody goes on although a gate is closed. */
@MessagePrefix("casework.crossing")
public record Crossing(
        Ground ground, @LongText @Size(min = 10, max = 1000) String reason) {

    /** What kind of reason it is. */
    public enum Ground {
        /** The person would not have been safe otherwise; what is missing follows within the term of emergencies. */
        DARURAT,
        /** The person lived here before anything was recorded. */
        SUDAH_TINGGAL,
        LAIN
    }

    /** Who is in danger is taken in at once; everything else needs its words. */
    public boolean emergency() {
        return ground == Ground.DARURAT;
    }
}
