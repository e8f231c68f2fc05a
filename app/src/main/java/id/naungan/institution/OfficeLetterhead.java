package id.naungan.institution;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.document.letter.Letterhead;
import id.naungan.web.Ui;
import java.util.List;
import org.springframework.stereotype.Component;

/** The paper of the office that writes about a home: that of whoever is signed in. */
@Component
public class OfficeLetterhead {

    private final Scopes scopes;
    private final InstitutionWords words;

    OfficeLetterhead(Scopes scopes, InstitutionWords words) {
        this.scopes = scopes;
        this.words = words;
    }

    /** `district` is where the home is: an office of the nation writes from the capital. */
    public Letterhead of(Ui ui, String district) {
        var scope = scopes.current();
        var region = scope.region() == null ? district : scope.region();
        if (scope.role() == Role.KEMENSOS)
            return new Letterhead(ui.msg("office.nation"), List.of(), null, "Jakarta");
        var name = words.region(region);
        return new Letterhead(
                ui.msg("office.of", name),
                List.of(),
                null,
                words.region(district).replaceFirst("^(Kota|Kabupaten) ", ""));
    }
}
