/** The profile of a home as a page and as a letter. */
@org.jspecify.annotations.NullMarked
package id.naungan.standard.profile;
