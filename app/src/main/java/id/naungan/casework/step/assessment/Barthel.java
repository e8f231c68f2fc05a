package id.naungan.casework.step.assessment;

import id.naungan.kernel.Worded;
import id.naungan.web.form.MessagePrefix;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Ten activities of daily living with the points of the published index, 0 to 100 (Mahoney FI, Barthel DW: Functional evaluation:
 * the Barthel Index. Md State Med J 1965;14:61-65).
 */
@MessagePrefix("step.barthel")
public record Barthel(
        Help feeding,
        SelfHelp bathing,
        SelfHelp grooming,
        Help dressing,
        Continence bowels,
        Continence bladder,
        Help toilet,
        Transferring transfer,
        Walking mobility,
        Help stairs) {

    /** The sum of the points: 0 wholly dependent, 100 independent. */
    public int score() {
        return feeding.points
                + bathing.points
                + grooming.points
                + dressing.points
                + bowels.points
                + bladder.points
                + toilet.points
                + transfer.points
                + mobility.points
                + stairs.points;
    }

    /** The greatest of these lowest scores (codes of AMBANG_BARTHEL) that the score reaches: the code of its category. */
    public static Optional<Integer> category(int score, Collection<Integer> lowest) {
        return lowest.stream().filter(limit -> limit <= score).max(Comparator.naturalOrder());
    }

    /** An activity one can do with help. */
    public enum Help implements Worded {
        TIDAK_MAMPU(0),
        DIBANTU(5),
        MANDIRI(10);

        private final int points;

        Help(int points) {
            this.points = points;
        }

        @Override
        public String messageKey() {
            return "step.help." + name();
        }
    }

    /** An activity that counts only when done alone. */
    public enum SelfHelp implements Worded {
        DIBANTU(0),
        MANDIRI(5);

        private final int points;

        SelfHelp(int points) {
            this.points = points;
        }

        @Override
        public String messageKey() {
            return "step.selfHelp." + name();
        }
    }

    /** Control of bowels or bladder. */
    public enum Continence implements Worded {
        TIDAK_TERKENDALI(0),
        KADANG(5),
        TERKENDALI(10);

        private final int points;

        Continence(int points) {
            this.points = points;
        }

        @Override
        public String messageKey() {
            return "step.continence." + name();
        }
    }

    /** From bed to chair and back. */
    public enum Transferring implements Worded {
        TIDAK_MAMPU(0),
        BANTUAN_BESAR(5),
        BANTUAN_KECIL(10),
        MANDIRI(15);

        private final int points;

        Transferring(int points) {
            this.points = points;
        }

        @Override
        public String messageKey() {
            return "step.transferring." + name();
        }
    }

    /** Moving on level ground; the wheelchair counts only for one who cannot walk. */
    public enum Walking implements Worded {
        TIDAK_BERGERAK(0),
        KURSI_RODA(5),
        DIBANTU(10),
        MANDIRI(15);

        private final int points;

        Walking(int points) {
            this.points = points;
        }

        @Override
        public String messageKey() {
            return "step.walking." + name();
        }
    }
}
