/** The one screen that corrects any section of a legal record: old and new side by side, reason, evidence. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("amend")
package id.naungan.web.amend;
