package id.naungan.instrument.fill;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.instrument.domain.Instruments;
import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.Sheet;
import id.naungan.instrument.domain.Sheets;
import id.naungan.outbox.Outbox;
import id.naungan.outbox.Outcome;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The photos of one question, and their bytes. */
@Controller("instrumentPhotoPage")
class PhotoPage {

    private static final String HERE = "/lembar/{id}/butir/{code}";

    private final Sheets sheets;
    private final Photos photos;
    private final Instruments instruments;
    private final Outbox outbox;

    PhotoPage(Sheets sheets, Photos photos, Instruments instruments, Outbox outbox) {
        this.sheets = sheets;
        this.photos = photos;
        this.instruments = instruments;
        this.outbox = outbox;
    }

    @GetMapping(HERE)
    @May(Permission.FILL_SHEET)
    ModelAndView show(@PathVariable UUID id, @PathVariable String code, @RequestParam(defaultValue = "") String baris) {
        var sheet = sheets.of(id);
        if (!sheets.readable(sheet)) return new ModelAndView("redirect:" + sheet.href());
        var form = Form.blank(PhotoForm.class)
                .prefilled("sheet", id)
                .prefilled("code", code)
                .prefilled("repeat", baris);
        return page(sheet, code, baris, form, null);
    }

    private ModelAndView page(
            Sheet sheet,
            String code,
            String repeat,
            Form<PhotoForm> form,
            Outcome.@org.jspecify.annotations.Nullable Refused why) {
        Item item = instruments.questions(sheet.editionId()).find(code).orElseThrow(NotVisible::new);
        return new ModelAndView("instrument/fill/photos")
                .addObject("sheet", sheet)
                .addObject("item", item)
                .addObject("repeat", repeat)
                .addObject("writes", sheets.writes(sheet))
                .addObject("form", form)
                .addObject("refused", why)
                .addObject(
                        "photos",
                        photos.of(sheet.id()).stream()
                                .filter(photo -> photo.code().equals(code)
                                        && photo.repeat().equals(repeat))
                                .toList());
    }

    /** Without a script; with one the phone's queue sends it. */
    @PostMapping(HERE)
    @May(Permission.FILL_SHEET)
    ModelAndView add(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String baris,
            Submission<PhotoForm> sent,
            HttpServletRequest request,
            Flash flash) {
        var sheet = sheets.of(id);
        return switch (sent) {
            case Rejected<PhotoForm>(var form) -> wrong(page(sheet, code, baris, form, null));
            case Accepted<PhotoForm> accepted -> {
                if (!accepted.value().sheet().equals(id)
                        || !accepted.value().code().equals(code)) throw new NotVisible();
                var outcome = outbox.take(ReceivePhotos.KIND, accepted, request);
                if (outcome instanceof Outcome.Refused why)
                    yield wrong(page(
                            sheet,
                            code,
                            baris,
                            Form.blank(PhotoForm.class)
                                    .prefilled("sheet", id)
                                    .prefilled("code", code)
                                    .prefilled("repeat", baris),
                            why));
                flash.say("instrument.flash.photo");
                yield back(id, code, baris);
            }
        };
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView back(UUID id, String code, String repeat) {
        return new ModelAndView(
                "redirect:/lembar/" + id + "/butir/" + code + (repeat.isEmpty() ? "" : "?baris=" + repeat));
    }

    @PostMapping("/lembar/{id}/foto/{photo}/hapus")
    @May(Permission.FILL_SHEET)
    ModelAndView remove(@PathVariable UUID id, @PathVariable UUID photo, Flash flash) {
        var sheet = sheets.of(id);
        var one = photos.of(id).stream()
                .filter(p -> p.id().equals(photo))
                .findFirst()
                .orElseThrow(NotVisible::new);
        if (sheets.writes(sheet)) {
            photos.remove(sheet, photo, one.code());
            flash.say("instrument.flash.removed");
        }
        return back(id, one.code(), one.repeat());
    }

    /** A photo, or the picture of a signature: seen with the sheet. */
    @GetMapping("/lembar/{id}/foto/{photo}")
    @May(Permission.FILL_SHEET)
    ResponseEntity<byte[]> bytes(@PathVariable UUID id, @PathVariable UUID photo) {
        return answer(id, photo, false);
    }

    @GetMapping("/lembar/{id}/foto/{photo}/kecil")
    @May(Permission.FILL_SHEET)
    ResponseEntity<byte[]> face(@PathVariable UUID id, @PathVariable UUID photo) {
        return answer(id, photo, true);
    }

    private ResponseEntity<byte[]> answer(UUID id, UUID photo, boolean small) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(photos.bytes(id, photo, small).orElseThrow(NotVisible::new));
    }
}
