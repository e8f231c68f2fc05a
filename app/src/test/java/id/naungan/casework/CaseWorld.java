package id.naungan.casework;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.form.SaveSections;
import id.naungan.casework.form.SectionSheet;
import id.naungan.casework.form.StartForm;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.signing.SignForm;
import id.naungan.casework.signing.Signing;
import id.naungan.casework.signing.SigningStates;
import id.naungan.casework.signing.Witnessed;
import id.naungan.casework.step.Part;
import id.naungan.casework.step.Signer;
import id.naungan.casework.step.Step;
import id.naungan.casework.step.Typical;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Raw;
import id.naungan.store.Ids;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Writes and signs forms of the chain for tests, each as somebody. */
@TestComponent
public class CaseWorld {

    private final World world;
    private final Scopes scopes;
    private final StartForm start;
    private final SaveSections save;
    private final SignForm sign;
    private final SigningStates states;
    private final CaseForms forms;
    private final Sections sections;

    CaseWorld(
            World world,
            Scopes scopes,
            StartForm start,
            SaveSections save,
            SignForm sign,
            SigningStates states,
            CaseForms forms,
            Sections sections) {
        this.world = world;
        this.scopes = scopes;
        this.start = start;
        this.save = save;
        this.sign = sign;
        this.states = states;
        this.forms = forms;
        this.sections = sections;
    }

    /** Somebody with an account of this home. */
    public Scope account(Institution home, String name, Role role) {
        var id = world.account(home, name, role, Reach.INSTITUTION);
        return new Scope(id, null, name, role, Reach.INSTITUTION, home.id(), null, Field.ZONE, false);
    }

    public UUID begin(Scope who, UUID client, Step step, @Nullable CaseForm from) {
        var id = Ids.next();
        scopes.as(who, () -> {
            start.begin(id, client, step, from);
            return true;
        });
        return id;
    }

    public CaseForm form(Scope who, UUID id) {
        return world.seen(who, () -> forms.find(id).orElseThrow());
    }

    /** A draft in which every section is filled in; an override begins with the name of its section and a slash. */
    public UUID draft(Scope who, UUID client, Step step, String... overrides) {
        var id = begin(who, client, step, null);
        fill(who, id, overrides);
        return id;
    }

    public void fill(Scope who, UUID id, String... overrides) {
        var form = form(who, id);
        var kind = world.seen(who, () -> states.homeKind(form.institutionId()));
        for (var part : form.step().parts(kind)) {
            if (part.optional()) continue;
            var own = Arrays.stream(overrides)
                    .filter(o -> o.startsWith(part.name() + "/"))
                    .map(o -> o.substring(part.name().length() + 1))
                    .toArray(String[]::new);
            if (!(save(who, id, part, own) instanceof Outcome.Taken)) throw new AssertionError(part.name());
        }
    }

    /** Over what stands there. */
    public Outcome save(Scope who, UUID form, Part part, String... overrides) {
        var texts = new LinkedHashMap<String, String[]>();
        Typical.answers(part.section(), overrides)
                .forEach((path, values) -> texts.put(path, values.toArray(String[]::new)));
        return world.seen(who, () -> {
            var known = sections.states(form).get(part.name());
            var item = new Item<>(
                    Ids.next(),
                    Instant.now(),
                    known == null ? null : known.version(),
                    new SectionSheet(form, part.name()),
                    new Raw(texts, java.util.Map.of()));
            return save.receive(java.util.List.of(item)).getFirst();
        });
    }

    public Signing sign(Scope who, UUID form, Signer as, @Nullable Crossing why) {
        return scopes.as(who, () -> sign.sign(form, Ids.next(), as, why));
    }

    public Signing witness(Scope who, UUID form, Signer as, @Nullable Crossing why) {
        var typed = new Witnessed(Witnessed.Capacity.valueOf(as.name()), "Nama " + as, null, Witnessed.Way.BASAH, null);
        return scopes.as(who, () -> sign.witness(form, Ids.next(), typed, why));
    }

    /** Everybody signs whose signature is still missing: those of the home, and Dinsos. */
    public Signing all(Scope worker, Scope manager, Scope dinsos, UUID form, @Nullable Crossing why) {
        Signing last = new Signing.AlreadyClosed();
        for (var signer : world.seen(worker, () -> states.of(form(worker, form)).waiting())) {
            last = switch (signer) {
                case PEKSOS -> sign(worker, form, signer, why);
                case PENGELOLA -> sign(manager, form, signer, why);
                case DINSOS, SUPERVISOR -> sign(dinsos, form, signer, why);
                default -> witness(worker, form, signer, why);
            };
            if (!(last instanceof Signing.Waiting)) return last;
        }
        return last;
    }
}
