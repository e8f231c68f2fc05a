package id.naungan.access.invitation;

import id.naungan.web.form.Secret;

/** The password an invited person chooses. */
record ChosenPassword(
        @Secret("new-password") String newPassword,
        @Secret("new-password") String repeatedPassword) {

    @Override
    public String toString() {
        return "ChosenPassword[•]";
    }
}
