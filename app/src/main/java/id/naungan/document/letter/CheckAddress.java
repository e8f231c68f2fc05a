package id.naungan.document.letter;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which anybody checks a letter: the configured one, or else the one the request came by. */
@Component
class CheckAddress {

    private final String configured;

    CheckAddress(@Value("${naungan.address:}") String configured) {
        this.configured = configured.replaceAll("/+$", "");
    }

    String of(CheckCode code) {
        return base() + "/cek/" + code.text();
    }

    private String base() {
        if (!configured.isEmpty() || RequestContextHolder.getRequestAttributes() == null) return configured;
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
