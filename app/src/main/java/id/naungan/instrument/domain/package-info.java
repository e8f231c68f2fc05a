/** Instruments, their editions, sheets and scores: what other modules use. */
@NullMarked
@NamedInterface("domain")
package id.naungan.instrument.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
