package id.naungan.story;

import id.naungan.institution.domain.Institution;
import java.util.Map;

/** A part of the story that needs the homes, the people and what was told before; told in the order of `@Order`, inside an Act of its own. */
interface Chapter {

    /** @param homes by the key of the cast */
    void tell(Map<String, Institution> homes);
}
