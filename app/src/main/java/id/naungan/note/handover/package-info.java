/** What one shift tells the next, and who has read it. */
@org.jspecify.annotations.NullMarked
package id.naungan.note.handover;
