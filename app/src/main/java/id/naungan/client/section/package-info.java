/** Corrections of the sections of a file through the one amend screen. */
@org.jspecify.annotations.NullMarked
package id.naungan.client.section;
