/** Aid in the file of a client and on the page of a home. */
@org.jspecify.annotations.NullMarked
package id.naungan.aid.file;
