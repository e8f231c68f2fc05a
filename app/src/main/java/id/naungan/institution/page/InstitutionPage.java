package id.naungan.institution.page;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.Occupancy;
import id.naungan.institution.SecretPlaces;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one home. */
@Controller
class InstitutionPage {

    private final Institutions institutions;
    private final InstitutionCovers covers;
    private final HomeSite.Sites sites;
    private final ObjectProvider<Occupancy> occupancy;
    private final TransactionOperations transaction;
    private final SecretPlaces secrets;
    private final Statement.Statements statements;

    InstitutionPage(
            Institutions institutions,
            InstitutionCovers covers,
            HomeSite.Sites sites,
            ObjectProvider<Occupancy> occupancy,
            TransactionOperations transaction,
            SecretPlaces secrets,
            Statement.Statements statements) {
        this.institutions = institutions;
        this.covers = covers;
        this.sites = sites;
        this.occupancy = occupancy;
        this.transaction = transaction;
        this.secrets = secrets;
        this.statements = statements;
    }

    /** A home and how many live in it, read in one transaction. */
    private record Read(Institution home, @Nullable Integer residents) {}

    @GetMapping("/lks/{id}")
    @May(Permission.SEE_INSTITUTIONS)
    String page(@PathVariable UUID id, Model model) {
        var read = transaction.execute(status -> {
            var home = institutions.findById(id).orElseThrow(NotVisible::new);
            return new Read(
                    home,
                    occupancy.stream()
                            .findFirst()
                            .map(o -> o.residents(List.of(id)).get(id))
                            .orElse(null));
        });
        var home = read.home();
        model.addAttribute("cover", covers.of(home));
        model.addAttribute("home", home);
        model.addAttribute("residents", read.residents());
        model.addAttribute("placeShown", secrets.known(home.profile().kind()));
        model.addAttribute("site", sites.of(home.place()));
        model.addAttribute("profile", Form.of(home.profile()));
        model.addAttribute("place", Form.of(home.place()));
        model.addAttribute("registration", Form.of(home.registration()));
        statements.latest(id).ifPresent(said -> model.addAttribute("stated", said));
        return "institution/page";
    }
}
