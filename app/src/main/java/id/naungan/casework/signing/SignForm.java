package id.naungan.casework.signing;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.casework.FormSigned;
import id.naungan.casework.Today;
import id.naungan.casework.chain.CaseFiles;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.CaseForms;
import id.naungan.casework.chain.FormStatus;
import id.naungan.casework.chain.Signature;
import id.naungan.casework.chain.Signatures;
import id.naungan.casework.gate.CrossGates;
import id.naungan.casework.gate.Crossing;
import id.naungan.casework.gate.Gate;
import id.naungan.casework.step.Signer;
import id.naungan.client.EditFile;
import id.naungan.web.NotVisible;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a signature under a form. The first one closes the draft, the last one lets everything follow that the form says. */
@Component
public class SignForm {

    static final ActKind SIGNED = ActKind.of("casework.form-signed");
    static final ActKind REOPENED = ActKind.of("casework.form-reopened");

    private final EditFile edit;
    private final CaseFiles cases;
    private final CaseForms forms;
    private final Signatures signatures;
    private final SigningStates states;
    private final CrossGates gates;
    private final KeepFacts facts;
    private final FollowUp followUp;
    private final AskSigners asked;
    private final JdbcClient db;
    private final Scopes scopes;
    private final Today today;
    private final ApplicationEventPublisher events;

    SignForm(
            EditFile edit,
            CaseFiles cases,
            CaseForms forms,
            Signatures signatures,
            SigningStates states,
            CrossGates gates,
            KeepFacts facts,
            FollowUp followUp,
            AskSigners asked,
            JdbcClient db,
            Scopes scopes,
            Today today,
            ApplicationEventPublisher events) {
        this.edit = edit;
        this.cases = cases;
        this.forms = forms;
        this.signatures = signatures;
        this.states = states;
        this.gates = gates;
        this.facts = facts;
        this.followUp = followUp;
        this.asked = asked;
        this.db = db;
        this.scopes = scopes;
        this.today = today;
        this.events = events;
    }

    /** In what capacities the caller may sign this form electronically. Where a home has no social worker, the office stands in. */
    public static Set<Signer> capacities(Role role, Set<Signer> wanted) {
        var mine = switch (role) {
            case PEKSOS -> EnumSet.of(Signer.PEKSOS);
            case PENGELOLA -> EnumSet.of(Signer.PENGELOLA);
            case SUPERVISOR -> EnumSet.of(Signer.SUPERVISOR, Signer.PEKSOS);
            case DINSOS_KAB -> EnumSet.of(Signer.DINSOS, Signer.PEKSOS);
            case DINSOS_PROV -> EnumSet.of(Signer.DINSOS);
            default -> EnumSet.noneOf(Signer.class);
        };
        mine.retainAll(wanted);
        return mine;
    }

    /** Signs in one's own name. */
    public Signing sign(UUID form, UUID signature, Signer as, @Nullable Crossing why) {
        return edited(form, state -> {
            var who = scopes.current();
            return capacities(who.role(), state.wanted()).contains(as)
                    ? put(
                            state,
                            signed(signature, as, who.name(), null, who.person(), Signature.How.ELEKTRONIK, null, form),
                            why)
                    : new Signing.NotYours();
        });
    }

    /** Writes down how somebody without an account signed. */
    public Signing witness(UUID form, UUID signature, Witnessed typed, @Nullable Crossing why) {
        return edited(
                form,
                state -> put(
                        state,
                        signed(
                                signature,
                                typed.signer(),
                                typed.name(),
                                typed.relation(),
                                null,
                                typed.how(),
                                typed.note(),
                                form),
                        why));
    }

    /** Goes on although Dinsos has not signed for a person without a known family. */
    public Signing withoutDinsos(UUID form, Crossing why) {
        return edited(form, state -> {
            if (!state.onlyDinsosMissing()) return new Signing.NotYours();
            gates.cross(cases.find(state.form().caseId()).orElseThrow(), Set.of(Gate.TANPA_DINSOS), why);
            complete(state.form());
            return new Signing.Complete();
        });
    }

    /** Takes all signatures back, so that it can be written on. */
    public void reopen(UUID id) {
        var form = forms.find(id).filter(f -> f.status() == FormStatus.MENUNGGU).orElseThrow(NotVisible::new);
        edit.perform(REOPENED, Reason.NONE, form.clientId(), file -> {
            signatures.withdraw(id);
            asked.answered(form);
            forms.become(form, FormStatus.DRAF, null);
        });
    }

    private Signing edited(UUID id, java.util.function.Function<SigningState, Signing> work) {
        var form = forms.find(id).orElseThrow(NotVisible::new);
        var outcome = new Signing[1];
        edit.perform(SIGNED, Reason.NONE, form.clientId(), file -> {
            var now = forms.find(id).orElseThrow(NotVisible::new);
            outcome[0] = now.status().isOpen() ? work.apply(states.of(now)) : new Signing.AlreadyClosed();
        });
        return outcome[0];
    }

    private Signing put(SigningState state, Signature signature, @Nullable Crossing why) {
        if (state.given().stream().anyMatch(s -> s.id().equals(signature.id())))
            return new Signing.Waiting(state.waiting());
        if (!state.missing().isEmpty()) return new Signing.Incomplete(state.missing());
        var of = cases.find(state.form().caseId()).orElseThrow();
        if (state.given().isEmpty() && !state.closed().isEmpty()) {
            if (why == null) return new Signing.GateClosed(state.closed());
            gates.cross(of, state.closed(), why);
        }
        signatures.write(state.form(), signature);
        var after = states.of(state.form());
        asked.ask(of, state.form(), after.waiting(), today.date());
        if (after.waiting().isEmpty()) {
            complete(state.form());
            return new Signing.Complete();
        }
        if (state.form().status() == FormStatus.DRAF) forms.become(state.form(), FormStatus.MENUNGGU, null);
        return new Signing.Waiting(after.waiting());
    }

    private void complete(CaseForm form) {
        var day = today.date();
        asked.answered(form);
        facts.keep(form, day);
        if (!forms.become(form, FormStatus.DITANDATANGANI, null)) throw new IllegalStateException("signed meanwhile");
        followUp.after(form, day);
        events.publishEvent(new FormSigned(
                form.id(), form.caseId(), form.clientId(), form.institutionId(), form.district(), form.step(), day));
    }

    private Signature signed(
            UUID id,
            Signer as,
            String name,
            @Nullable String relation,
            @Nullable UUID account,
            Signature.How how,
            @Nullable String note,
            UUID form) {
        var digest = db.sql("select casework.digest_of(?)")
                .param(form)
                .query(String.class)
                .single();
        return new Signature(id, as, name, relation, account, how, note, digest, today.now());
    }
}
