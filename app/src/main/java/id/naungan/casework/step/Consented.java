package id.naungan.casework.step;

import id.naungan.kernel.Answer;
import java.util.Map;

/** A section in which consents were given or refused, by purpose (TUJUAN_PERSETUJUAN). */
public interface Consented {
    Map<String, Answer> consents();
}
