package id.naungan.access.signin;

import id.naungan.web.form.Autofill;
import id.naungan.web.form.Secret;

/** What a person types to sign in. */
record Credentials(
        @Autofill("username") String username,
        @Secret("current-password") String password) {

    @Override
    public String toString() {
        return "Credentials[•]";
    }
}
