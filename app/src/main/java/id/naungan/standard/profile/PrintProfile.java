package id.naungan.standard.profile;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.InstitutionCover;
import id.naungan.standard.domain.Aspect;
import id.naungan.standard.domain.Level;
import id.naungan.standard.domain.Standing;
import id.naungan.store.Ids;
import id.naungan.web.Ui;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the profile as it is today, on the home's own paper; every print is a letter of its own. */
@Component
class PrintProfile {

    private static final ActKind PRINTED = ActKind.of("standard.profile-printed");
    private static final String KIND = "PROFIL_LKS";
    private static final int MONTHS = 12;

    private final Letters letters;
    private final Acts acts;
    private final ProfileWords words;
    private final Scopes scopes;
    private final Clock clock;

    PrintProfile(Letters letters, Acts acts, ProfileWords words, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.acts = acts;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    Issued print(Ui ui, HomeProfile profile, InstitutionCover cover) {
        var content = new LetterContent(
                KIND,
                ui.msg("letter.kind." + KIND),
                null,
                cover.id(),
                cover.district(),
                Permission.SEE_STANDARD,
                blocks(ui, profile, cover),
                ui.english() ? "en" : "id");
        return acts.perform(PRINTED, Reason.NONE, () -> letters.issue(Ids.next(), 0, content));
    }

    private List<Block> blocks(Ui ui, HomeProfile profile, InstitutionCover cover) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(ui.msg("standard.profile.identity")));
        blocks.add(new Block.Facts(identity(ui, profile, cover)));
        blocks.add(new Block.Heading(ui.msg("standard.profile.clients", profile.residents())));
        table(
                ui,
                profile,
                "UMUR",
                blocks,
                "standard.profile.group",
                "standard.profile.male",
                "standard.profile.female");
        table(
                ui,
                profile,
                "STATUS",
                blocks,
                "standard.profile.status",
                "standard.profile.male",
                "standard.profile.female");
        blocks.add(new Block.Text(ui.msg("standard.profile.moves", profile.moved("MASUK"), profile.moved("KELUAR"))));
        blocks.add(new Block.Heading(ui.msg("standard.profile.staff", profile.staff())));
        table(
                ui,
                profile,
                "PETUGAS",
                blocks,
                "standard.profile.post",
                "standard.profile.number",
                "standard.profile.cleared");
        facilities(ui, profile, blocks);
        blocks.add(new Block.Heading(ui.msg("standard.profile.standards")));
        blocks.add(standards(ui, profile));
        blocks.add(services(ui, profile));
        blocks.add(new Block.Heading(ui.msg("standard.profile.trend")));
        blocks.add(trend(ui, profile));
        blocks.add(new Block.Signatures(List.of(Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
        return blocks;
    }

    private void facilities(Ui ui, HomeProfile profile, List<Block> blocks) {
        blocks.add(new Block.Heading(ui.msg("standard.profile.facilities")));
        table(
                ui,
                profile,
                "RUANG",
                blocks,
                "standard.profile.room",
                "standard.profile.number",
                "standard.profile.area");
        table(
                ui,
                profile,
                "SARANA",
                blocks,
                "standard.profile.facility",
                "standard.profile.number",
                "standard.profile.needed");
        table(ui, profile, "KENDARAAN", blocks, "standard.profile.vehicle", "standard.profile.number", "");
        blocks.add(new Block.Heading(ui.msg("standard.profile.partners")));
        table(ui, profile, "MITRA", blocks, "standard.profile.partner", "", "");
    }

    private List<Fact> identity(Ui ui, HomeProfile profile, InstitutionCover cover) {
        var home = profile.home();
        var registration = home.registration();
        var accredited = profile.of("AKREDITASI").stream().findFirst();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("institution.profile.name"), home.profile().name()));
        facts.add(new Fact(
                ui.msg("institution.profile.kind"),
                cover.words().kind(home.profile().kind(), ui.locale())));
        facts.add(new Fact(
                ui.msg("institution.profile.legalForm"),
                words.legalForm(ui, home.profile().legalForm())));
        facts.add(new Fact(
                ui.msg("institution.profile.foundedOn"), date(ui, home.profile().foundedOn())));
        facts.add(new Fact(ui.msg("institution.profile.head"), home.profile().head()));
        if (profile.placeShown())
            facts.add(new Fact(ui.msg("institution.place.address"), home.place().address()));
        facts.add(new Fact(
                ui.msg("institution.filter.region"),
                cover.words().path(home.place().region())));
        facts.add(new Fact(
                ui.msg("institution.registration.status"), cover.words().status(registration.status(), ui.locale())));
        facts.add(new Fact(ui.msg("institution.registration.number"), registration.number()));
        facts.add(new Fact(ui.msg("institution.registration.until"), date(ui, registration.until())));
        facts.add(new Fact(
                ui.msg("standard.profile.accreditation"),
                accredited
                        .map(a -> ui.msg("standard.profile.grade." + a.code()))
                        .orElse(null)));
        facts.add(new Fact(
                ui.msg("institution.capacity.places"),
                home.capacity().places() == null
                        ? null
                        : ui.number(home.capacity().places())));
        return facts;
    }

    private static @Nullable String date(Ui ui, @Nullable LocalDate date) {
        return date == null ? null : ui.date(date);
    }

    private void table(Ui ui, HomeProfile profile, String section, List<Block> blocks, String... headers) {
        var rows = profile.of(section);
        if (rows.isEmpty()) {
            // Only what stands alone under its heading says that there is nothing.
            if (section.equals("MITRA")) blocks.add(new Block.Text(ui.msg("value.blank")));
            return;
        }
        var shown =
                Arrays.stream(headers).filter(h -> !h.isEmpty()).map(ui::msg).toList();
        blocks.add(new Block.Table(
                shown,
                rows.stream()
                        .map(row -> List.of(
                                        words.of(ui, row),
                                        ui.number(row.n()),
                                        row.m() == null ? "" : ui.number(row.m()))
                                .subList(0, shown.size()))
                        .toList()));
    }

    private static Block standards(Ui ui, HomeProfile profile) {
        var headers = new ArrayList<String>();
        headers.add(ui.msg("standard.aspect"));
        for (var level : Level.values()) headers.add(ui.msg(level));
        var rows = new ArrayList<List<String>>();
        for (var aspect : Aspect.values()) {
            var row = new ArrayList<String>();
            row.add(ui.msg(aspect));
            for (var level : Level.values())
                row.add(ui.number(profile.standings().stream()
                        .filter(s -> s.aspect() == aspect && s.level() == level)
                        .count()));
            rows.add(row);
        }
        return new Block.Table(headers, rows);
    }

    private static Block services(Ui ui, HomeProfile profile) {
        return new Block.Table(
                List.of(ui.msg("standard.service"), ui.msg("standard.value"), ui.msg("standard.level")),
                profile.standings().stream()
                        .filter(s -> s.aspect() == Aspect.AKTIVITAS)
                        .map(s -> List.of(s.label(ui.locale()), value(ui, s), ui.msg(s.level())))
                        .toList());
    }

    private static String value(Ui ui, Standing standing) {
        BigDecimal value = standing.value();
        return value == null ? "–" : ui.msg("standard.value." + standing.unit(), ui.number(value.stripTrailingZeros()));
    }

    private static Block trend(Ui ui, HomeProfile profile) {
        var months = profile.months();
        return new Block.Table(
                List.of(ui.msg("months.month"), ui.msg("months.residents"), ui.msg("months.places")),
                months.subList(Math.max(0, months.size() - MONTHS), months.size()).stream()
                        .map(m -> List.of(
                                ui.month(m.month()),
                                ui.number(m.residents()),
                                m.places() == null ? "–" : ui.number(m.places())))
                        .toList());
    }
}
