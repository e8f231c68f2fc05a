package id.naungan.access.password;

import id.naungan.web.form.Secret;

/**
 * The password that holds, and the one that shall hold. The names say "password", so that no error page writes the texts back.
 */
record NewPassword(
        @Secret("current-password") String currentPassword,
        @Secret("new-password") String newPassword,
        @Secret("new-password") String repeatedPassword) {

    @Override
    public String toString() {
        return "NewPassword[•]";
    }
}
