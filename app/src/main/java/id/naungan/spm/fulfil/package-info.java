/** What each person of a home got: from records, or by hand. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.fulfil;
