/** Kemajuan Sosial Lembaga (KSL): a home's score by an edition of rows, what would raise it, how it stands among its peers. */
@org.jspecify.annotations.NullMarked
package id.naungan.indicator.ksl;
