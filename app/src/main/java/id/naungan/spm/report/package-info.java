/** What an office reported, kept for ever. */
@org.jspecify.annotations.NullMarked
package id.naungan.spm.report;
