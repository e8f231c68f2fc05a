package id.naungan.story;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.form.SaveSections;
import id.naungan.casework.form.SectionSheet;
import id.naungan.casework.form.StartForm;
import id.naungan.casework.signing.SignForm;
import id.naungan.casework.signing.Signing;
import id.naungan.casework.signing.SigningStates;
import id.naungan.casework.signing.Witnessed;
import id.naungan.casework.step.Part;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.Step;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Raw;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes forms of the chain as the accounts of the story do, each in its own scope, on days that are past. */
@Component
class CaseHand {

    private static final Logger LOG = LoggerFactory.getLogger(CaseHand.class);

    /**
     * Whose case it is.
     *
     * @param key name in the answers
     * @param worker account that writes
     * @param manager account that signs for the home
     * @param kin who signs for the family, and as what (HUBUNGAN)
     */
    record Whose(UUID id, String key, String name, String worker, String manager, String kin, String relation) {}

    private final Scopes scopes;
    private final StartForm start;
    private final SaveSections save;
    private final SignForm sign;
    private final SigningStates states;
    private final CaseForms forms;
    private final Sections sections;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Answers answers = Answers.read();
    private final Map<String, Scope> members = new HashMap<>();

    CaseHand(
            Scopes scopes,
            StartForm start,
            SaveSections save,
            SignForm sign,
            SigningStates states,
            CaseForms forms,
            Sections sections,
            JdbcClient db,
            TransactionOperations transaction,
            Clock clock) {
        this.scopes = scopes;
        this.start = start;
        this.save = save;
        this.sign = sign;
        this.states = states;
        this.forms = forms;
        this.sections = sections;
        this.db = db;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One transaction of this account on that day. */
    <T extends @Nullable Object> T as(String username, LocalDate day, Supplier<T> work) {
        var scope = members.computeIfAbsent(username, this::member);
        return Today.on(day, () -> scopes.as(scope, () -> transaction.execute(status -> work.get())));
    }

    private Scope member(String username) {
        return scopes.asSystem(
                "story",
                () -> transaction.execute(status -> db.sql("select * from access.account where username = ?")
                        .param(username)
                        .query((row, n) -> new Scope(
                                row.getObject("id", UUID.class),
                                null,
                                row.getString("full_name"),
                                Role.valueOf(row.getString("role")),
                                Reach.valueOf(row.getString("reach")),
                                row.getObject("institution_id", UUID.class),
                                row.getString("region"),
                                ZoneId.of(row.getString("zone")),
                                false))
                        .single()));
    }

    /** A draft with these sections; none named means all that a signature needs. */
    UUID draft(Whose whose, Step step, LocalDate on, List<String> who, String... parts) {
        return as(
                whose.worker(),
                on,
                () -> written(whose, step, on, who, null, parts).id());
    }

    /** A form that everybody has signed, but for those who still must. */
    UUID signed(Whose whose, Step step, LocalDate on, List<String> who, @Nullable UUID former, Signer... missing) {
        var waitsFor = Set.of(missing);
        var id = as(whose.worker(), on, () -> {
            var form = written(whose, step, on, who, former);
            for (var signer : states.of(form).waiting()) {
                if (!waitsFor.contains(signer) && (signer == Signer.PEKSOS || !signer.official()))
                    told(form, put(whose, form.id(), signer));
            }
            return form.id();
        });
        for (var office : List.of(Signer.PENGELOLA, Signer.DINSOS)) {
            if (waitsFor.contains(office)) continue;
            as(office == Signer.DINSOS ? "dinsos" : whose.manager(), on, () -> {
                var form = forms.find(id).orElseThrow();
                if (form.status().isOpen() && states.of(form).waiting().contains(office))
                    told(form, sign.sign(id, Ids.next(), office, null));
                return id;
            });
        }
        return id;
    }

    private CaseForm written(
            Whose whose, Step step, LocalDate on, List<String> who, @Nullable UUID former, String... parts) {
        var id = Ids.next();
        start.begin(
                id, whose.id(), step, former == null ? null : forms.find(former).orElseThrow());
        var form = forms.find(id).orElseThrow();
        var wanted = parts.length > 0
                ? List.of(parts)
                : step.parts(states.homeKind(form.institutionId())).stream()
                        .filter(part -> !part.optional())
                        .map(Part::name)
                        .toList();
        var names = new ArrayList<>(List.of(whose.key()));
        names.addAll(who);
        var known = sections.states(id);
        var items = wanted.stream()
                .map(part -> new Item<>(
                        Ids.next(),
                        clock.instant(),
                        known.containsKey(part) ? known.get(part).version() : null,
                        new SectionSheet(id, part),
                        new Raw(answers.of(step.name() + "/" + part, names, on), Map.of())))
                .toList();
        for (var outcome : save.receive(items))
            if (!(outcome instanceof Outcome.Taken)) LOG.warn("{} of {}: {}", step, whose.name(), outcome);
        return form;
    }

    private Signing put(Whose whose, UUID form, Signer signer) {
        if (signer.official()) return sign.sign(form, Ids.next(), signer, null);
        var capacity = Witnessed.Capacity.valueOf(signer.name());
        var typed = switch (signer) {
            case KLIEN -> new Witnessed(capacity, whose.name(), null, Witnessed.Way.BASAH, null);
            case SAKSI -> new Witnessed(capacity, "Rina Wati", null, Witnessed.Way.BASAH, null);
            default -> new Witnessed(capacity, whose.kin(), whose.relation(), Witnessed.Way.BASAH, null);
        };
        return sign.witness(form, Ids.next(), typed, null);
    }

    /** The demo starts all the same; a test sees to it that nothing is missing. */
    private static void told(CaseForm form, Signing outcome) {
        if (!(outcome instanceof Signing.Complete) && !(outcome instanceof Signing.Waiting))
            LOG.warn("{}: {}", form.step(), outcome);
    }
}
