/** What happened to a record, read from the trail. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("history")
package id.naungan.audit.history;
