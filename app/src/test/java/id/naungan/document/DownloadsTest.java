package id.naungan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.client.World;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.document.Downloads.Content;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

/** A list leaves once its Act is written, and not otherwise. */
@NaunganTest
class DownloadsTest {

    private static final ActKind TAKEN = ActKind.of("test.list-downloaded");

    @Autowired
    Downloads downloads;

    @Autowired
    Scopes scopes;

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    Scope office;

    @BeforeEach
    void cast() {
        office = world.district("65.71");
    }

    private @Nullable ModelAndView give(Submission<DownloadPurpose> sent, Content content) {
        return scopes.as(office, () -> {
            try {
                return downloads.give(
                        sent, TAKEN, "jenis=ANAK", form -> new ModelAndView("page").addObject("form", form), content);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Submission<DownloadPurpose> said(String purpose) {
        return new Accepted<>(new DownloadPurpose(Format.CSV, purpose));
    }

    private List<String> trail() {
        return world.system(
                () -> db.sql("select reason || ': ' || evidence from audit.act where kind = ? and actor = ?")
                        .params(TAKEN.code(), office.person())
                        .query(String.class)
                        .list());
    }

    @Test
    void theActStandsInTheTrailWhenTheFileIsWritten() {
        var found = new ArrayList<String>();
        assertThat(give(said("Rapat koordinasi triwulan"), format -> found.addAll(trail())))
                .isNull();
        assertThat(found).containsExactly("Rapat koordinasi triwulan: CSV jenis=ANAK");
    }

    @Test
    void nothingLeavesWhereTheActIsRefused() {
        var left = new ArrayList<Format>();
        var unwritable = said("Rapat koordinasi\0triwulan");
        assertThatThrownBy(() -> give(unwritable, left::add)).hasMessageContaining("0x00");
        assertThat(left).isEmpty();
    }

    @Test
    void whoSaysNoPurposeIsAskedAgain() {
        var left = new ArrayList<Format>();
        var form = Downloads.blank().wrong("tujuan", "error.blank");
        var again = give(new Rejected<>(form), left::add);
        assertThat(again).isNotNull();
        assertThat(again.getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(again.getModel()).containsEntry("form", form);
        assertThat(left).isEmpty();
        assertThat(trail()).isEmpty();
    }

    @Test
    void theAnswerIsAFileThatNobodyInBetweenKeeps() throws IOException {
        var response = new MockHttpServletResponse();
        Downloads.open(response, Format.XLSX, "daftar").write(1);
        assertThat(response.getContentType()).isEqualTo(Format.XLSX.type());
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"daftar.xlsx\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsByteArray()).containsExactly(1);
    }
}
