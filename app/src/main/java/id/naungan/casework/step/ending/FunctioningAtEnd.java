package id.naungan.casework.step.ending;

import id.naungan.casework.step.Aspect;
import id.naungan.casework.step.Scored;
import id.naungan.kernel.Answer;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Scale;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The five aspects of social functioning at the end, where they can still be judged (F11). */
@MessagePrefix("step.functioningAtEnd")
public record FunctioningAtEnd(
        Answer possible,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @Scale
        Integer physical,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @Scale
        Integer selfRealisation,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @Scale
        Integer socialisation,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @Scale
        Integer integration,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @Scale
        Integer productivity,

        @Nullable @ShownWhen(component = "possible", is = "YA", required = true) @LongText @Size(max = 2000)
        String words)
        implements Scored {
    @Override
    public Occasion occasion() {
        return Occasion.AKHIR;
    }

    @Override
    public Map<Aspect, Integer> scores() {
        return physical == null
                        || selfRealisation == null
                        || socialisation == null
                        || integration == null
                        || productivity == null
                ? Map.of()
                : Map.of(
                        Aspect.FISIK, physical,
                        Aspect.REALISASI_DIRI, selfRealisation,
                        Aspect.SOSIALISASI, socialisation,
                        Aspect.INTEGRASI_SOSIAL, integration,
                        Aspect.PRODUKTIVITAS, productivity);
    }
}
