package id.naungan.access;

/** What a role may do; which rows it may do it to is decided by its reach. */
public enum Permission {
    /** Anything everyone signed in may do: own account, help. */
    OWN_ACCOUNT,
    SEE_INSTITUTIONS,
    EDIT_INSTITUTION,
    REGISTER_INSTITUTION,
    /** Check what homes apply for and decide about their registration. */
    DECIDE_REGISTRATION,
    /** Assess the own home by the components of accreditation and apply for it. */
    ASSESS_INSTITUTION,
    /** Read the register of accreditation and of other certificates. */
    SEE_ACCREDITATION,
    /** Recommend homes, judge how they follow recommendations, keep other certificates. */
    FOLLOW_ACCREDITATION,
    /** Review, appoint assessors, enter their results and what the plenary decided. */
    ACCREDIT,
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
    /** Read the case: assessments, plan, reviews; sealed parts need a reason as well. */
    SEE_CASE,
    /** Write the forms of the chain. */
    WRITE_CASE,
    /** Say which worker answers for a case. */
    ASSIGN_CASE,
    /** Sign them in one's own name. */
    SIGN_CASE,
    /** Hold case conferences and forums of alumni: agenda, minutes, attendance. */
    HOLD_CONFERENCE,
    /** Supervise workers: see how their cases stand, record sessions. */
    SUPERVISE,
    /** Open the sealed parts of a file with a reason. */
    OPEN_SEALED,
    /** Read about health, growth, school, contact with the family, discipline. */
    SEE_CARE,
    /** Write about them. */
    WRITE_CARE,
    /** Close a forbidden punishment that was told to the social service. */
    CLOSE_CONCERN,
    /** Report an incident. */
    REPORT_INCIDENT,
    /** Read incidents one is a party of, and the counts of all others. */
    SEE_INCIDENTS,
    /** Do something about them: every step until closing. */
    HANDLE_INCIDENT,
    /** Open an incident of which one is no party, with a reason that is told (break-glass). */
    BREAK_GLASS,
    /** Answer what the public reports, and make incidents of it. */
    ANSWER_COMPLAINT,
    /** Keep the numbers people call for help. */
    EDIT_HOTLINES,
    IMPORT_ROSTER,
    /** Take the residents of homes away as a file for another system. */
    EXPORT_RESIDENTS,
    SEE_DASHBOARD,
    SEE_HISTORY,
    SEE_TRAIL,
    MANAGE_ACCOUNTS,
    /** Say where other systems are told (webhooks), and see what became of what was sent. */
    MANAGE_NOTICES,
    SEE_REFERENCE,
    EDIT_REFERENCE,
    /** Header and sentences of letters, of one's own province or of the nation. */
    EDIT_LETTERS,
    /** Read the papers of one's home and say that they are understood. */
    READ_POLICY,
    /** Write the policies of a home and list its staff without an account. */
    KEEP_POLICY,
    /** Say who else was told and has understood. */
    TICK_POLICY,
    /** Publish guidelines for the homes of one's region. */
    PUBLISH_LIBRARY,
    /** Ask an office or a government home, and answer. */
    SEE_CONSULT,
    /** Judge what researchers ask for, and hand out data without persons. */
    JUDGE_RESEARCH,
    /** See agreements, volunteers, visitors and stakeholders of a home. */
    SEE_PARTNERS,
    /** Write them. */
    KEEP_PARTNERS,
    /** Keep the book of visitors. */
    KEEP_VISITS,
    /** See who works in a home, and whether he or she may be on duty. */
    SEE_STAFF,
    /** Write the files of the staff: papers, training, reviews, handing over. */
    KEEP_STAFF,
    /** Keep people away from work with clients in every home, and judge whether somebody is such a person. */
    BAR_STAFF,
    /** See the roster of a home and its ratios. */
    SEE_DUTY,
    /** Write the roster. */
    KEEP_DUTY,
    /** Acknowledge what is wrong in a home now. */
    ACKNOWLEDGE_ALARM,
    /** See trainings of offices, who was invited and who came. */
    SEE_TRAINING,
    /** Plan trainings, invite homes, record who came, give certificates. */
    PLAN_TRAINING,
    /** Say who of a home takes part. */
    JOIN_TRAINING,
    /** See aid to homes: proposals, what was paid, what is left. */
    SEE_AID,
    /** Keep programmes of aid and propose who gets it. */
    PROPOSE_AID,
    /** Verify what a home or an office below proposes. */
    VERIFY_AID,
    /** Record what was paid and hand the list to the treasury. */
    PAY_AID,
    /** Confirm the residents aid is counted from, and account for what was received. */
    RECEIVE_AID,
    /** See visits, findings and what became of them. */
    SEE_MONITORING,
    /** Plan and report visits, write findings and recommendations, judge how they were answered. */
    MONITOR,
    /** Say what will be done about a finding or a recommendation, and prove it. */
    ANSWER_FINDING,
    /** Write warning letters to homes and propose to suspend them. */
    WARN_HOME,
    /** Draft, publish and withdraw questionnaires. */
    EDIT_INSTRUMENT,
    /** Fill sheets of questionnaires about homes within reach, and read finished ones. */
    FILL_SHEET,
    /** See the ledger of minimum service standards (SPM). */
    SEE_SPM,
    /** Say by hand what somebody got of what SPM owes him or her. */
    FULFIL_SPM,
    /** Say how many must be served and who counts, and report what was attained. */
    REPORT_SPM,
    /** See homes beside the three levels of the standard, and their profile. */
    SEE_STANDARD,
    /** Enter what the records of the own home do not show. */
    KEEP_STANDARD,
    /** See the regular reports of homes, and programmes with their evaluation. */
    SEE_REPORTS,
    /** Write and send the reports of one's home. */
    WRITE_REPORT,
    /** Accept reports of homes or send them back. */
    JUDGE_REPORT,
    /** Publish editions of the figures everybody may see. */
    PUBLISH_STATISTICS,
    /** Read frozen figures and the answers to what decision-makers ask. */
    SEE_DECISIONS,
    /** Freeze the figures of one's own area. */
    FREEZE_FIGURES;

    private static final java.util.Set<Permission> DUTY = java.util.EnumSet.of(
            REGISTER_CLIENT,
            EDIT_CLIENT,
            ASSIGN_CLIENT,
            WRITE_NOTE,
            ADMIT_CLIENT,
            EXPORT_RESIDENTS,
            WRITE_CASE,
            ASSIGN_CASE,
            SIGN_CASE,
            HOLD_CONFERENCE,
            SUPERVISE,
            OPEN_SEALED,
            WRITE_CARE,
            CLOSE_CONCERN,
            HANDLE_INCIDENT,
            BREAK_GLASS,
            IMPORT_ROSTER,
            TICK_POLICY,
            KEEP_VISITS,
            KEEP_DUTY);

    /** Whether it is part of working with clients, which a person barred from duty may not do. */
    public boolean duty() {
        return DUTY.contains(this);
    }
}
