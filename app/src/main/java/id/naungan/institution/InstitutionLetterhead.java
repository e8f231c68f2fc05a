package id.naungan.institution;

import id.naungan.document.letter.Letterhead;
import id.naungan.document.letter.Letterheads;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on top of a home's letters, from the register. */
@Component
class InstitutionLetterhead implements Letterheads {

    private final Institutions institutions;
    private final InstitutionWords words;

    InstitutionLetterhead(Institutions institutions, InstitutionWords words) {
        this.institutions = institutions;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public Letterhead of(UUID institution) {
        var home = institutions.findById(institution).orElseThrow(NotVisible::new);
        return new Letterhead(
                home.profile().name(),
                home.profile().kind().equals(SecretPlaces.SAFE_HOUSE) ? List.of() : lines(home),
                home.registration().number(),
                words.region(home.district()).replaceFirst("^(Kota|Kabupaten) ", ""));
    }

    private List<String> lines(Institution home) {
        var place = home.place();
        var address = joined(", ", place.address(), words.path(place.region()));
        var contacts = joined(" · ", place.phone(), place.email());
        return Stream.of(address, contacts).filter(line -> !line.isBlank()).toList();
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
