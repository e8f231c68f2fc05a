package id.naungan.access.invitation;

import id.naungan.web.form.Secret;

/** The password an invited person chooses. */
record ChosenPassword(
        @Secret("new-password") String wanted,
        @Secret("new-password") String again) {

    @Override
    public String toString() {
        return "ChosenPassword[•]";
    }
}
