package id.naungan.instrument.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.instrument.Asking;
import id.naungan.sheet.file.Refused;
import id.naungan.sheet.file.SheetFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A workbook is read whole or refused with every mistake at its row. */
class ReadXlsFormTest {

    private static final String CHOICES = "list_name,name,label,score\nyt,ya,Ya,1\nyt,tidak,Tidak,0\n";

    private static List<String> wrong(String survey, String choices) {
        return switch (Asking.read(survey, choices)) {
            case XlsForm.Form _ -> List.of();
            case XlsForm.Wrong(var mistakes) ->
                mistakes.stream()
                        .map(one -> one.sheet() + one.row() + " " + one.column() + " "
                                + one.key().replaceFirst("instrument\\.\\w+\\.", ""))
                        .toList();
        };
    }

    @Test
    void everyMistakeIsSaidAtItsRow() {
        assertThat(wrong("""
                type,name,label,required,relevant,constraint,weight,critical,cap
                text,a b,A,,,,,,
                text,b,,maybe,,,,,
                select_one nada,c,C,,,,,,
                foto360,d,D,,,,,,
                integer,e,E,,,,-1,yes,
                integer,e,E,,,,,,
                begin_group,g,G,,,,,,
                end_repeat,,,,,,,,
                """, CHOICES))
                .contains(
                        "survey2 name name",
                        "survey3 label label",
                        "survey3 required yes",
                        "survey4 type list",
                        "survey5 type type",
                        "survey6 weight positive",
                        "survey6 critical critical",
                        "survey7 name twice",
                        "survey9 type unopened",
                        "survey9 type unclosed");
    }

    @Test
    void expressionsAreReadBeforeAnythingIsWritten() {
        assertThat(wrong("""
                type,name,label,relevant,calculation
                text,a,A,${nobody} = 1,
                text,b,B,${a} =,
                calculate,c,,,${d} + 1
                calculate,d,,,${c} + 1
                text,e,E,"launch('x')",
                """, ""))
                .contains(
                        "survey2 relevant unknown",
                        "survey3 relevant end",
                        "survey4 relevant circle",
                        "survey6 relevant function");
    }

    @Test
    void aQuestionMayNotWaitForItsOwnGroup() {
        assertThat(wrong("""
                type,name,label,relevant
                begin_group,g,G,${a} = 'x'
                text,a,A,
                end_group,,,
                """, "")).contains("survey2 relevant circle");
    }

    @Test
    void choicesAreCheckedToo() {
        assertThat(wrong(
                        "type,name,label\nselect_one yt,a,A\n",
                        "list_name,name,label,score\nyt,ya,Ya,satu\nyt,ya,,\nyt,tidak tahu,T,\n"))
                .contains(
                        "choices2 score number",
                        "choices3 name choicetwice",
                        "choices3 label label",
                        "choices4 name choicename");
    }

    @Test
    void aWorkbookWithoutASurveyOrQuestionsIsRefused() {
        assertThat(wrong("a,b\n1,2\n", "")).containsExactly("survey0  nocolumns");
        assertThat(wrong("type,name,label\nnote,n,N\n", "")).containsExactly("survey0  nothing");
    }

    @Test
    void whatPhonesFillInThemselvesIsLeftOutAndSaid() {
        var read = (XlsForm.Form) Asking.read("type,name,label\nstart,start,\ndeviceid,id,\ntext,a,A\n", "");
        assertThat(read.notes()).hasSize(2);
        assertThat(read.asks().items()).hasSize(1);
    }

    @Test
    void rowsInsideRowsAreRefused() {
        assertThat(wrong("""
                type,name,label
                begin_repeat,r,R
                begin_repeat,s,S
                text,a,A
                end_repeat,,
                end_repeat,,
                """, "")).containsExactly("survey3 type nested");
    }

    @Test
    void headingsOfOtherToolsAreUnderstood() {
        var read = (XlsForm.Form) Asking.read(
                "type,name,label::Bahasa Indonesia (id),label::English (en),hint::English (en)\nselect one yt,a,Apa,What,Look\nbegin group,g,G,,\ntext,b,B,,\nend group,,,,\n",
                "list name,name,label::Bahasa Indonesia (id)\nyt,ya,Ya\n");
        assertThat(read.asks().find("a").orElseThrow().words().labelEn()).isEqualTo("What");
        assertThat(read.asks().find("b").orElseThrow().parent()).isNotNull();
    }

    @Test
    void aHostileWorkbookIsRefusedByTheReader() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook>&e;</workbook>"
                            .getBytes());
        }
        assertThat(SheetFile.open("formulir.xlsx", out.toByteArray())).isInstanceOf(Refused.class);
        assertThat(SheetFile.open("formulir.xlsm", out.toByteArray())).isInstanceOf(Refused.class);
    }
}
