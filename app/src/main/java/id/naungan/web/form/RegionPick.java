package id.naungan.web.form;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A region code chosen from the reference module's search. */
@Target(RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RegionPick {
    /** Length of the code to be chosen: 2 province, 5 district, 8 sub-district, 13 village. */
    int level() default 13;
}
