/** The first page of aid, for offices and for managers. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.desk;
