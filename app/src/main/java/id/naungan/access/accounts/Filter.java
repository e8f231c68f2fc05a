package id.naungan.access.accounts;

import id.naungan.access.Role;
import id.naungan.access.domain.AccountStatus;
import id.naungan.web.form.Half;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list is narrowed to. */
record Filter(
        @Nullable @Half Role role,
        @Nullable @Half AccountStatus status,
        @Nullable UUID institution) {

    static final Filter NONE = new Filter(null, null, null);
}
