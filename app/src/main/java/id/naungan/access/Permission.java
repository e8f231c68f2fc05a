package id.naungan.access;

/** What a role may do; which rows it may do it to is decided by its reach. */
public enum Permission {
    /** Anything everyone signed in may do: own account, help. */
    OWN_ACCOUNT,
    SEE_INSTITUTIONS,
    EDIT_INSTITUTION,
    REGISTER_INSTITUTION,
    SEE_CLIENTS,
    REGISTER_CLIENT,
    EDIT_CLIENT,
    /** Say which caregiver looks after which client. */
    ASSIGN_CLIENT,
    SEE_STAYS,
    SEE_NOTES,
    /** Write what happened today. */
    WRITE_NOTE,
    ADMIT_CLIENT,
    IMPORT_ROSTER,
    SEE_DASHBOARD,
    SEE_HISTORY,
    SEE_TRAIL,
    MANAGE_ACCOUNTS,
    SEE_REFERENCE,
    EDIT_REFERENCE
}
