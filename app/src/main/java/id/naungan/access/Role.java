package id.naungan.access;

import static id.naungan.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The roles of the field, what each may do, and how far each may reach. */
public enum Role {
    PENGASUH(
            Set.of(Reach.CLIENTS, Reach.INSTITUTION),
            REPORT_INCIDENT,
            SEE_CLIENTS,
            SEE_NOTES,
            WRITE_NOTE,
            SEE_CASE,
            SEE_CARE,
            WRITE_CARE,
            SEE_INSTITUTIONS,
            SEE_HISTORY,
            READ_POLICY,
            TICK_POLICY,
            SEE_PARTNERS,
            KEEP_VISITS),
    PENGELOLA(
            Set.of(Reach.INSTITUTION),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            SEE_CLIENTS,
            REGISTER_CLIENT,
            EDIT_CLIENT,
            ASSIGN_CLIENT,
            SEE_STAYS,
            SEE_NOTES,
            WRITE_NOTE,
            ADMIT_CLIENT,
            IMPORT_ROSTER,
            EXPORT_RESIDENTS,
            SEE_CASE,
            WRITE_CASE,
            ASSIGN_CASE,
            SIGN_CASE,
            OPEN_SEALED,
            SEE_CARE,
            WRITE_CARE,
            HOLD_CONFERENCE,
            SEE_INSTITUTIONS,
            EDIT_INSTITUTION,
            ASSESS_INSTITUTION,
            SEE_HISTORY,
            MANAGE_ACCOUNTS,
            SEE_DASHBOARD,
            READ_POLICY,
            KEEP_POLICY,
            TICK_POLICY,
            SEE_PARTNERS,
            KEEP_PARTNERS,
            KEEP_VISITS),
    PEKSOS(
            Set.of(Reach.CLIENTS, Reach.INSTITUTION, Reach.DISTRICT),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            SEE_CLIENTS,
            REGISTER_CLIENT,
            EDIT_CLIENT,
            SEE_STAYS,
            SEE_NOTES,
            WRITE_NOTE,
            ADMIT_CLIENT,
            SEE_CASE,
            WRITE_CASE,
            SIGN_CASE,
            OPEN_SEALED,
            SEE_CARE,
            WRITE_CARE,
            HOLD_CONFERENCE,
            SEE_INSTITUTIONS,
            SEE_HISTORY,
            SEE_DASHBOARD,
            READ_POLICY,
            TICK_POLICY,
            SEE_PARTNERS,
            KEEP_VISITS),
    SUPERVISOR(
            Set.of(Reach.INSTITUTION, Reach.DISTRICT),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            SEE_CLIENTS,
            EDIT_CLIENT,
            SEE_STAYS,
            SEE_NOTES,
            SEE_CASE,
            WRITE_CASE,
            ASSIGN_CASE,
            SIGN_CASE,
            OPEN_SEALED,
            SEE_CARE,
            HOLD_CONFERENCE,
            SUPERVISE,
            SEE_INSTITUTIONS,
            SEE_HISTORY,
            SEE_DASHBOARD,
            READ_POLICY,
            SEE_PARTNERS),
    DINSOS_KAB(
            Set.of(Reach.DISTRICT),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            ANSWER_COMPLAINT,
            EDIT_HOTLINES,
            SEE_CLIENTS,
            REGISTER_CLIENT,
            EDIT_CLIENT,
            ASSIGN_CLIENT,
            SEE_STAYS,
            SEE_NOTES,
            ADMIT_CLIENT,
            IMPORT_ROSTER,
            EXPORT_RESIDENTS,
            SEE_CASE,
            WRITE_CASE,
            ASSIGN_CASE,
            SIGN_CASE,
            OPEN_SEALED,
            SEE_CARE,
            CLOSE_CONCERN,
            HOLD_CONFERENCE,
            SUPERVISE,
            SEE_INSTITUTIONS,
            EDIT_INSTITUTION,
            REGISTER_INSTITUTION,
            DECIDE_REGISTRATION,
            SEE_ACCREDITATION,
            FOLLOW_ACCREDITATION,
            SEE_HISTORY,
            MANAGE_ACCOUNTS,
            MANAGE_NOTICES,
            SEE_DASHBOARD,
            PUBLISH_LIBRARY,
            SEE_PARTNERS),
    DINSOS_PROV(
            Set.of(Reach.PROVINCE),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            ANSWER_COMPLAINT,
            EDIT_HOTLINES,
            EDIT_LETTERS,
            SEE_CLIENTS,
            SEE_STAYS,
            EXPORT_RESIDENTS,
            SEE_NOTES,
            SEE_CASE,
            SIGN_CASE,
            OPEN_SEALED,
            SEE_CARE,
            CLOSE_CONCERN,
            SEE_INSTITUTIONS,
            EDIT_INSTITUTION,
            REGISTER_INSTITUTION,
            DECIDE_REGISTRATION,
            SEE_ACCREDITATION,
            FOLLOW_ACCREDITATION,
            SEE_HISTORY,
            MANAGE_ACCOUNTS,
            MANAGE_NOTICES,
            SEE_DASHBOARD,
            PUBLISH_LIBRARY,
            SEE_PARTNERS),
    KEMENSOS(
            Set.of(Reach.NATION),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            ANSWER_COMPLAINT,
            SEE_INSTITUTIONS,
            DECIDE_REGISTRATION,
            SEE_ACCREDITATION,
            FOLLOW_ACCREDITATION,
            ACCREDIT,
            SEE_DASHBOARD,
            PUBLISH_LIBRARY),
    KPAI(
            Set.of(Reach.NATION),
            REPORT_INCIDENT,
            SEE_INCIDENTS,
            BREAK_GLASS,
            SEE_INSTITUTIONS,
            SEE_ACCREDITATION,
            SEE_DASHBOARD),
    AUDITOR(Set.of(Reach.NATION), SEE_TRAIL, SEE_INSTITUTIONS, SEE_ACCREDITATION),
    ADMIN(
            Set.of(Reach.NATION),
            EDIT_HOTLINES,
            MANAGE_ACCOUNTS,
            MANAGE_NOTICES,
            EDIT_REFERENCE,
            EDIT_LETTERS,
            SEE_INSTITUTIONS,
            SEE_DASHBOARD);

    private final Set<Reach> reaches;
    private final Set<Permission> permissions;

    Role(Set<Reach> reaches, Permission... permissions) {
        this.reaches = reaches;
        this.permissions = EnumSet.of(OWN_ACCOUNT, SEE_REFERENCE);
        this.permissions.addAll(Set.of(permissions));
    }

    public Set<Reach> reaches() {
        return reaches;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public Set<Permission> permissions() {
        return Set.copyOf(permissions);
    }

    /** Roles this one may invite: Dinsos a manager, a manager caregivers and social workers, the administrator offices. */
    public Set<Role> invites() {
        return switch (this) {
            case ADMIN -> Set.of(DINSOS_KAB, DINSOS_PROV, KEMENSOS, KPAI, AUDITOR, ADMIN, SUPERVISOR, PEKSOS);
            case DINSOS_PROV -> Set.of(DINSOS_KAB, DINSOS_PROV, PENGELOLA);
            case DINSOS_KAB -> Set.of(DINSOS_KAB, PENGELOLA, PEKSOS, SUPERVISOR);
            case PENGELOLA -> Set.of(PENGASUH, PEKSOS, PENGELOLA);
            default -> Set.of();
        };
    }
}
