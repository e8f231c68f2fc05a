package id.naungan.incident.hotline;

import id.naungan.kernel.Worded;
import id.naungan.reference.KnownRegion;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A number as an office writes it down, and why. */
@MessagePrefix("hotline.form")
record HotlineForm(
        @Size(max = 80) String name,
        Hotline.Kind kind,
        @Size(max = 120) String number,

        @Nullable @RegionPick(level = 5) @KnownRegion(from = 2)
        String region,

        @Nullable @Size(max = 80) String hours,
        @Size(max = 200) String about,

        @Nullable @Size(max = 200) String aboutEn,

        @Nullable @Size(max = 120) String source,
        Shown shown,
        @Size(min = 5, max = 300) String reason) {

    /** Whether the public sees it. */
    enum Shown implements Worded {
        YA,
        TIDAK;

        @Override
        public String messageKey() {
            return "hotline.shown." + name();
        }
    }

    /** An address of a page, or a number a telephone understands: nothing else becomes a link. */
    @AssertTrue(message = "hotline.form.number.wrong")
    boolean isCallable() {
        return kind == Hotline.Kind.WEB
                ? number.matches("https://[A-Za-z0-9./_~%-]+")
                : number.matches("[0-9+ ()./-]{3,30}");
    }

    static HotlineForm of(Hotline line) {
        return new HotlineForm(
                line.name(),
                line.kind(),
                line.number(),
                line.region() == null || line.region().length() < 5 ? null : line.region(),
                line.hours(),
                line.about(),
                line.aboutEn(),
                line.verifiedSource(),
                line.active() ? Shown.YA : Shown.TIDAK,
                "");
    }
}
