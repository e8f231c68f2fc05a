/** The page of one home. */
@org.jspecify.annotations.NullMarked
package id.naungan.institution.page;
