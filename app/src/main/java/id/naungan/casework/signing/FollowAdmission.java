package id.naungan.casework.signing;

import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseFile;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.gate.CrossGates;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.gate.Gate;
import id.naungan.casework.step.Stage;
import id.naungan.casework.step.Step;
import id.naungan.client.domain.Client;
import id.naungan.reference.Terms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an admission sets going: a case, and the assessment and plan that must follow. */
@Component
public class FollowAdmission {

    private final CaseFiles cases;
    private final CaseForms forms;
    private final SignedSections sections;
    private final CrossGates gates;
    private final FollowUp followUp;
    private final Terms terms;
    private final Today today;
    private final JdbcClient db;

    FollowAdmission(
            CaseFiles cases,
            CaseForms forms,
            SignedSections sections,
            CrossGates gates,
            FollowUp followUp,
            Terms terms,
            Today today,
            JdbcClient db) {
        this.cases = cases;
        this.forms = forms;
        this.sections = sections;
        this.gates = gates;
        this.followUp = followUp;
        this.terms = terms;
        this.today = today;
        this.db = db;
    }

    /** Whether nobody has assessed this person yet, so that placing needs its reason. */
    public boolean gateClosed(UUID client) {
        return cases.latest(client)
                .filter(CaseFile::isOpen)
                .map(of -> !forms.signed(of.id()).contains(Step.ASESMEN_AWAL))
                .orElse(true);
    }

    /** Within the Act of the admission. Who lived here before anything was recorded has the terms from today. */
    public void admitted(Client client, LocalDate on, @Nullable Crossing why) {
        var before = cases.latest(client.id()).filter(CaseFile::isOpen);
        if (before.isPresent() && before.get().stage().ordinal() >= Stage.TERMINASI.ordinal())
            followUp.close(before.get(), on);
        var of = cases.open(client, on);
        if (why != null && gateClosed(client.id())) gates.cross(of, Set.of(Gate.PENEMPATAN_TANPA_ASESMEN), why);
        var from = why != null && why.ground() == Crossing.Ground.SUDAH_TINGGAL ? today.date() : on;
        var signed = forms.signed(of.id());
        if (!signed.contains(Step.ASESMEN_LANJUTAN)) followUp.due(of, Step.ASESMEN_LANJUTAN, "asesmen-lanjutan", from);
        if (!signed.contains(Step.RENCANA)) followUp.due(of, Step.RENCANA, "rencana-pengasuhan", from);
    }

    /** Many at once, who lived there before they were recorded: two statements, whatever their number. */
    public void listed(Collection<UUID> clients) {
        if (clients.isEmpty()) return;
        var ids = clients.toArray(UUID[]::new);
        db.sql("""
                insert into casework.case_file (id, client_id, institution_id, district, opened_on)
                select uuidv7(), c.id, c.institution_id, c.district, coalesce(c.resident_since, :today)
                  from client.client c where c.id = any(:ids)
                on conflict (client_id) where closed_on is null do nothing""").param("today", today.date()).param("ids", ids).update();
        db.sql("""
                insert into client.task (key, client_id, institution_id, district, kind, due_on, role, href, norm)
                select 'langkah:' || f.id || ':' || s.step, f.client_id, f.institution_id, f.district, 'langkah.' || s.step, s.due, 'PEKSOS',
                       '/klien/' || f.client_id || '/formulir', 'USULAN'
                  from casework.case_file f
                 cross join (values ('ASESMEN_AWAL', :first), ('ASESMEN_LANJUTAN', :second), ('RENCANA', :plan)) s (step, due)
                 where f.client_id = any(:ids) and f.closed_on is null and f.assessed_on is null
                on conflict (key) do nothing""")
                .param("first", terms.value("asesmen-awal").lastDay(today.date()))
                .param("second", terms.value("asesmen-lanjutan").lastDay(today.date()))
                .param("plan", terms.value("rencana-pengasuhan").lastDay(today.date()))
                .param("ids", ids)
                .update();
    }

    /** Whether this way of leaving waits for the family to be ready. */
    public boolean readinessMissing(UUID client, String leavingKind) {
        if (!leavingKind.equals("REUNIFIKASI") && !leavingKind.equals("KERABAT")) return false;
        return cases.latest(client)
                .filter(CaseFile::isOpen)
                .map(of -> !sections.signed(of.id()).contains(Step.KESIAPAN_KELUARGA))
                .orElse(true);
    }

    /** The stay has ended: its form is due, and what follows it. */
    public void left(Client client, String leavingKind, LocalDate on, @Nullable Crossing why) {
        var of = cases.open(client, on);
        if (why != null && readinessMissing(client.id(), leavingKind))
            gates.cross(of, Set.of(Gate.REUNIFIKASI_TANPA_KESIAPAN), why);
        followUp.left(of, leavingKind, on, forms.signed(of.id()).contains(Step.PENGAKHIRAN));
    }
}
