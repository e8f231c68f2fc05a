/** Referral out (F7): to a hospital, a school, an office or another home; what the receiver may know, and what became of it. */
@org.jspecify.annotations.NullMarked
package id.naungan.casework.referral;
