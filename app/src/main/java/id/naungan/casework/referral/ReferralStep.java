package id.naungan.casework.referral;

import java.time.OffsetDateTime;

/** One step of a referral: how far it came, when, by whom, by which way (PETUGAS, TAUTAN, PINDAHAN). */
public record ReferralStep(ReferralStatus status, OffsetDateTime at, String who, String how) {}
