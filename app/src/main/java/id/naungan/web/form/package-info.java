/** The form kit: a section record is the form, its reading, its checks and its labels. */
@NamedInterface("form")
@NullMarked
package id.naungan.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
