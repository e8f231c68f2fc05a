/** The glossary as a public page. */
@org.jspecify.annotations.NullMarked
package id.naungan.reference.glossary;
