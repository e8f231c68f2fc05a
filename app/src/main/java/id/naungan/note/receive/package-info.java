/** Takes notes as they come from phones, a batch at a time. */
@org.jspecify.annotations.NullMarked
package id.naungan.note.receive;
