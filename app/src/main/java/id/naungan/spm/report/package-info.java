/** What an office reported, kept for ever. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("report")
package id.naungan.spm.report;
