package id.naungan.document;

import id.naungan.kernel.Worded;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a downloaded list is for, and as what it is wanted. */
@MessagePrefix("download.purpose")
public record DownloadPurpose(
        Format bentuk,
        @NotBlank @LongText @Size(min = 10, max = 300) String tujuan) {

    /** Kinds of file. */
    public enum Format implements Worded {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv;charset=UTF-8");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** The content type of the answer. */
        public String type() {
            return type;
        }

        @Override
        public String messageKey() {
            return "download.format." + name();
        }
    }
}
