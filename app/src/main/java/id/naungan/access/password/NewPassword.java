package id.naungan.access.password;

import id.naungan.web.form.Secret;

/** The password that holds, and the one that shall hold. */
record NewPassword(
        @Secret("current-password") String current,
        @Secret("new-password") String wanted,
        @Secret("new-password") String again) {

    @Override
    public String toString() {
        return "NewPassword[•]";
    }
}
